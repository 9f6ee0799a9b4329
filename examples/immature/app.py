import os

import chromadb
from flask import Flask, request
from langchain_text_splitters import RecursiveCharacterTextSplitter
from openai import OpenAI
from pypdf import PdfReader

app = Flask(__name__)
client = OpenAI()
collection = chromadb.Client().get_or_create_collection("docs")


def embed(texts):
    return [d.embedding for d in client.embeddings.create(model="text-embedding-ada-002", input=texts).data]


def load():
    splitter = RecursiveCharacterTextSplitter()
    for name in os.listdir("pdfs"):
        text = "".join(page.extract_text() for page in PdfReader("pdfs/" + name).pages)
        chunks = splitter.split_text(text)
        collection.add(ids=[name + str(i) for i in range(len(chunks))], documents=chunks, embeddings=embed(chunks))


@app.route("/ask", methods=["POST"])
def ask():
    question = request.json["question"]
    found = collection.query(query_embeddings=embed([question]))
    context = "\n".join(found["documents"][0])
    answer = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": f"Answer the question.\n{context}\nQuestion: {question}"}],
    )
    return {"answer": answer.choices[0].message.content}


if __name__ == "__main__":
    load()
    app.run(host="0.0.0.0", debug=True)
