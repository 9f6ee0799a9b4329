import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const pj = (deps: string[]) => JSON.stringify({ name: 'a', dependencies: Object.fromEntries(deps.map((d) => [d, '1.0.0'])) })
const cases: Record<string, [boolean, Record<string, string>]> = {
  'vercel fn w/ vercel.json': [
    true,
    {
      'package.json': pj(['openai']),
      'vercel.json': '{"functions":{"api/**/*.ts":{"maxDuration":60}}}',
      'api/chat.ts': 'import OpenAI from "openai"\nexport async function POST(req: Request) { return Response.json({}) }',
    },
  ],
  'vercel fn default no json': [
    true,
    {
      'package.json': pj(['openai', 'react']),
      'api/chat.js': 'import OpenAI from "openai"\nexport default async function handler(req, res) { res.json({}) }',
    },
  ],
  'trap: api folder of a cli': [
    false,
    {
      'package.json': pj(['openai', 'commander']),
      'api/client.ts': 'export function ask() {}',
      'src/cli.ts': 'import { Command } from "commander"\nnew Command().parse()',
    },
  ],
  'cf worker export default fetch': [
    true,
    {
      'package.json': pj(['@anthropic-ai/sdk']),
      'wrangler.toml': 'name="a"\nmain="src/index.ts"',
      'src/index.ts': 'export default { async fetch(request, env) { return new Response("x") } }',
    },
  ],
  'cf worker addEventListener': [
    true,
    {
      'package.json': pj(['wrangler']),
      'wrangler.toml': 'name="a"\nmain="index.js"',
      'index.js':
        'addEventListener("fetch", (event) => { event.respondWith(handle(event.request)) })\nasync function handle(r) { return new Response("x") }',
    },
  ],
  'cf pages functions': [
    true,
    { 'package.json': pj(['openai']), 'functions/api/chat.ts': 'export const onRequestPost = async (context) => new Response("x")' },
  ],
  netlify: [
    true,
    {
      'package.json': pj(['openai']),
      'netlify.toml': '[build]\nfunctions="netlify/functions"',
      'netlify/functions/chat.js': 'exports.handler = async (event) => ({ statusCode: 200 })',
    },
  ],
  'lambda handler serverless.yml': [
    true,
    {
      'package.json': pj(['openai']),
      'serverless.yml': 'service: a\nprovider:\n  name: aws\nfunctions:\n  chat:\n    handler: handler.chat\n    events:\n      - httpApi: "*"\n',
      'handler.js': 'module.exports.chat = async (event) => ({ statusCode: 200 })',
    },
  ],
  'lambda SAM': [
    true,
    {
      'template.yaml':
        'AWSTemplateFormatVersion: "2010-09-09"\nTransform: AWS::Serverless-2016-10-31\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: app.handler\n      Runtime: nodejs20.x\n      Events:\n        Api:\n          Type: Api\n          Properties: { Path: /ask, Method: post }\n',
      'app.mjs': 'export const handler = async (event) => ({ statusCode: 200 })',
      'package.json': pj(['openai']),
    },
  ],
  'supabase edge Deno.serve': [true, { 'supabase/functions/chat/index.ts': 'Deno.serve(async (req) => new Response("x"))' }],
  'supabase edge serve std': [
    true,
    {
      'supabase/functions/chat/index.ts':
        'import { serve } from "https://deno.land/std@0.168.0/http/server.ts"\nserve(async (req) => new Response("x"))',
    },
  ],
  'nuxt 4 app/pages': [
    true,
    {
      'package.json': pj(['nuxt']),
      'app/pages/index.vue': '<template><div/></template>',
      'server/api/chat.post.ts': 'export default defineEventHandler(async () => 1)',
    },
  ],
  'nuxt app.vue only': [true, { 'package.json': pj(['nuxt']), 'app.vue': '<template><div/></template>' }],
  'astro pages': [true, { 'package.json': pj(['astro']), 'src/pages/index.astro': '---\nconst a = 1\n---\n<h1/>' }],
  'express require': [
    true,
    {
      'package.json': pj(['express']),
      'index.js': 'const express = require("express")\nconst app = express()\napp.post("/chat", (req, res) => res.json({}))\napp.listen(3000)',
    },
  ],
  'nitro h3': [
    true,
    {
      'package.json': pj(['h3', 'listhen']),
      'index.ts': 'import { createApp, createRouter, defineEventHandler, toNodeListener } from "h3"\nexport const app = createApp()',
    },
  ],
  wechaty: [
    true,
    {
      'package.json': pj(['wechaty']),
      'index.ts': 'import { WechatyBuilder } from "wechaty"\nconst bot = WechatyBuilder.build()\nbot.on("message", async (m) => {})\nbot.start()',
    },
  ],
  'discord.js require': [
    true,
    {
      'package.json': pj(['discord.js']),
      'index.js':
        'const { Client, GatewayIntentBits } = require("discord.js")\nconst client = new Client({ intents: [] })\nclient.on("messageCreate", () => {})\nclient.login("x")',
    },
  ],
  bolt: [
    true,
    {
      'package.json': pj(['@slack/bolt']),
      'app.js': 'const { App } = require("@slack/bolt")\nconst app = new App({ token: "" })\napp.message("hi", async () => {})',
    },
  ],
  'telegram grammy': [true, { 'package.json': pj(['grammy']), 'bot.ts': 'import { Bot } from "grammy"\nconst bot = new Bot("")\nbot.start()' }],
  'react vite app': [
    true,
    {
      'package.json': pj(['react', 'react-dom', 'vite']),
      'index.html': '<div id=root>',
      'src/main.tsx': 'import { createRoot } from "react-dom/client"',
    },
  ],
  'react CRA': [
    true,
    {
      'package.json': pj(['react', 'react-dom', 'react-scripts']),
      'public/index.html': '<div id=root>',
      'src/index.js': 'import ReactDOM from "react-dom"',
    },
  ],
  'plain html js page': [
    true,
    {
      'index.html': '<html><body><script src="script.js"></script></body></html>',
      'script.js': 'fetch("https://api.openai.com/v1/chat/completions", { method: "POST", body: JSON.stringify({ model: "gpt-4o", messages: [] }) })',
    },
  ],
  'trap: cli': [
    false,
    { 'package.json': JSON.stringify({ name: 'x', bin: { x: 'cli.js' }, dependencies: { openai: '1' } }), 'cli.js': 'import OpenAI from "openai"' },
  ],
  'go http server struct': [
    true,
    {
      'go.mod': 'module a\ngo 1.22',
      'main.go':
        'package main\nimport "net/http"\nfunc main() {\n\tmux := http.NewServeMux()\n\tmux.HandleFunc("/chat", h)\n\tsrv := &http.Server{Addr: ":8080", Handler: mux}\n\tsrv.ListenAndServe()\n}\nfunc h(w http.ResponseWriter, r *http.Request) {}',
    },
  ],
  'go lambda': [
    true,
    {
      'go.mod': 'module a',
      'main.go': 'package main\nimport "github.com/aws/aws-lambda-go/lambda"\nfunc main() { lambda.Start(handle) }\nfunc handle() {}',
    },
  ],
  'go discord': [
    true,
    {
      'go.mod': 'module a',
      'main.go':
        'package main\nimport "github.com/bwmarrin/discordgo"\nfunc main() { s, _ := discordgo.New("Bot " + t); s.AddHandler(onMessage); s.Open() }',
    },
  ],
  'go telegram': [
    true,
    {
      'go.mod': 'module a',
      'main.go':
        'package main\nimport tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"\nfunc main() { bot, _ := tgbotapi.NewBotAPI("x"); _ = bot }',
    },
  ],
  'go slack socketmode': [
    true,
    {
      'go.mod': 'module a',
      'main.go':
        'package main\nimport (\n\t"github.com/slack-go/slack"\n\t"github.com/slack-go/slack/socketmode"\n)\nfunc main() { api := slack.New("x"); c := socketmode.New(api); c.Run() }',
    },
  ],
  'go iris/hertz/gf': [
    true,
    { 'go.mod': 'module a', 'main.go': 'package main\nimport "github.com/gogf/gf/v2/frame/g"\nfunc main() { s := g.Server(); s.Run() }' },
  ],
  'trap: go cobra cli': [
    false,
    { 'go.mod': 'module a', 'main.go': 'package main\nimport "github.com/spf13/cobra"\nfunc main() { (&cobra.Command{}).Execute() }' },
  ],
  'java telegram bot': [
    true,
    {
      'pom.xml': '<project/>',
      'src/main/java/a/Bot.java':
        'package a;\nimport org.telegram.telegrambots.bots.TelegramLongPollingBot;\npublic class Bot extends TelegramLongPollingBot { public void onUpdateReceived(Update u) {} }',
    },
  ],
  'java JDA': [
    true,
    {
      'pom.xml': '<project/>',
      'src/main/java/a/Bot.java':
        'package a;\nimport net.dv8tion.jda.api.JDABuilder;\npublic class Bot { public static void main(String[] a) { JDABuilder.createDefault("x").addEventListeners(new L()).build(); } }',
    },
  ],
  'java lambda': [
    true,
    {
      'pom.xml': '<project/>',
      'src/main/java/a/H.java':
        'package a;\nimport com.amazonaws.services.lambda.runtime.RequestHandler;\npublic class H implements RequestHandler<String,String> { public String handleRequest(String s, Context c) { return s; } }',
    },
  ],
  'quarkus websocket': [
    true,
    {
      'pom.xml': '<project/>',
      'src/main/java/a/W.java':
        'package a;\nimport io.quarkus.websockets.next.WebSocket;\nimport io.quarkus.websockets.next.OnTextMessage;\n@WebSocket(path = "/chat")\npublic class W { @OnTextMessage public String on(String m) { return m; } }',
    },
  ],
  'spring graphql controller': [
    true,
    {
      'pom.xml': '<project/>',
      'src/main/java/a/C.java':
        'package a;\nimport org.springframework.stereotype.Controller;\nimport org.springframework.graphql.data.method.annotation.QueryMapping;\n@Controller\npublic class C { @QueryMapping public String ask(String q) { return q; } }',
    },
  ],
  'trap: spring CommandLineRunner': [
    false,
    {
      'pom.xml': '<project/>',
      'src/main/java/a/C.java':
        'package a;\nimport org.springframework.boot.CommandLineRunner;\nimport org.springframework.stereotype.Component;\n@Component\npublic class C implements CommandLineRunner { public void run(String... a) {} }',
    },
  ],
  'java servlet': [
    true,
    {
      'pom.xml': '<project/>',
      'src/main/java/a/S.java':
        'package a;\nimport jakarta.servlet.http.HttpServlet;\nimport jakarta.servlet.annotation.WebServlet;\n@WebServlet("/chat")\npublic class S extends HttpServlet { protected void doPost(HttpServletRequest q, HttpServletResponse r) {} }',
    },
  ],
  'java HttpServer': [
    true,
    {
      'pom.xml': '<project/>',
      'src/main/java/a/S.java':
        'package a;\nimport com.sun.net.httpserver.HttpServer;\npublic class S { public static void main(String[] a) throws Exception { HttpServer s = HttpServer.create(new InetSocketAddress(8080), 0); s.start(); } }',
    },
  ],
  'ktor embeddedServer': [
    true,
    {
      'build.gradle.kts': '',
      'src/main/kotlin/A.kt':
        'package a\nimport io.ktor.server.engine.embeddedServer\nimport io.ktor.server.netty.Netty\nfun main() { embeddedServer(Netty, port = 8080) { }.start(wait = true) }',
    },
  ],
  'ktor EngineMain module': [
    true,
    {
      'build.gradle.kts': '',
      'src/main/kotlin/A.kt':
        'package a\nimport io.ktor.server.application.*\nimport io.ktor.server.routing.*\nfun Application.module() { routing { post("/chat") { } } }',
      'src/main/resources/application.conf': 'ktor { application { modules = [ a.AKt.module ] } }',
    },
  ],
  'c# minimal api': [
    true,
    {
      'A.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"/>',
      'Program.cs': 'var builder = WebApplication.CreateBuilder(args);\nvar app = builder.Build();\napp.MapPost("/chat", () => "x");\napp.Run();',
    },
  ],
  'c# azure function isolated': [
    true,
    {
      'A.csproj': '<Project/>',
      'F.cs':
        'using Microsoft.Azure.Functions.Worker;\nnamespace A;\npublic class F { [Function("chat")] public IActionResult Run([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequest req) => new OkResult(); }',
    },
  ],
  'c# azure function inproc': [
    true,
    {
      'A.csproj': '<Project/>',
      'F.cs':
        'using Microsoft.Azure.WebJobs;\nusing Microsoft.Azure.WebJobs.Extensions.Http;\npublic static class F { [FunctionName("chat")] public static async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Function, "post", Route = null)] HttpRequest req, ILogger log) { return new OkResult(); } }',
    },
  ],
  'c# bot framework': [
    true,
    {
      'A.csproj': '<Project/>',
      'B.cs':
        'using Microsoft.Bot.Builder;\nnamespace A;\npublic class B : ActivityHandler { protected override async Task OnMessageActivityAsync() {} }',
    },
  ],
  'c# discord': [
    true,
    {
      'A.csproj': '<Project/>',
      'B.cs':
        'using Discord.WebSocket;\nnamespace A;\npublic class B { DiscordSocketClient c = new DiscordSocketClient(); public async Task Run() { await c.StartAsync(); } }',
    },
  ],
  'c# telegram': [
    true,
    {
      'A.csproj': '<Project/>',
      'B.cs':
        'using Telegram.Bot;\nnamespace A;\npublic class B { public void Run() { var bot = new TelegramBotClient("x"); bot.StartReceiving(h, e); } }',
    },
  ],
  'trap: c# console': [
    false,
    {
      'A.csproj': '<Project/>',
      'Program.cs': 'var builder = Host.CreateApplicationBuilder(args);\nvar host = builder.Build();\nConsole.WriteLine("x");',
    },
  ],
  'c# aspire apphost only trap': [
    false,
    { 'A.csproj': '<Project/>', 'Program.cs': 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.Build().Run();' },
  ],
  'c# startup webhost': [
    true,
    {
      'A.csproj': '<Project/>',
      'Program.cs':
        'using Microsoft.AspNetCore.Hosting;\nHost.CreateDefaultBuilder(args).ConfigureWebHostDefaults(w => w.UseStartup<Startup>()).Build().Run();',
    },
  ],
  'hono export default': [
    true,
    {
      'package.json': pj(['hono']),
      'src/index.ts': 'import { Hono } from "hono"\nconst app = new Hono()\napp.get("/", (c) => c.text("x"))\nexport default app',
    },
  ],
  'bun serve': [true, { 'package.json': pj([]), 'index.ts': 'Bun.serve({ port: 3000, fetch(req) { return new Response("x") } })' }],
  'http createServer': [
    true,
    { 'package.json': pj([]), 'index.js': 'import { createServer } from "node:http"\ncreateServer((q, r) => r.end()).listen(3000)' },
  ],
  sveltekit: [
    true,
    {
      'package.json': pj(['@sveltejs/kit']),
      'src/routes/+page.svelte': '<h1/>',
      'src/routes/api/chat/+server.ts': 'export async function POST() {}',
    },
  ],
  solidstart: [
    true,
    {
      'package.json': pj(['@solidjs/start', 'solid-js']),
      'src/routes/index.tsx': 'export default function Home() { return <h1/> }',
      'src/routes/api/chat.ts': 'export async function POST() {}',
    },
  ],
  remix: [true, { 'package.json': pj(['@remix-run/node']), 'app/routes/_index.tsx': 'export default function A() { return <h1/> }' }],
  'trap: vscode extension': [
    false,
    {
      'package.json': JSON.stringify({
        name: 'x',
        engines: { vscode: '^1.80.0' },
        main: './out/extension.js',
        activationEvents: [],
        dependencies: { openai: '1' },
      }),
      'src/extension.ts': 'import * as vscode from "vscode"\nexport function activate(c: vscode.ExtensionContext) {}',
    },
  ],
  'genkit startFlowServer': [
    true,
    {
      'package.json': pj(['genkit', '@genkit-ai/express']),
      'src/index.ts': 'import { startFlowServer } from "@genkit-ai/express"\nstartFlowServer({ flows: [] })',
    },
  ],
  'go genkit': [
    true,
    {
      'go.mod': 'module a',
      'main.go':
        'package main\nimport (\n\t"net/http"\n\t"github.com/firebase/genkit/go/genkit"\n\t"github.com/firebase/genkit/go/plugins/server"\n)\nfunc main() { mux := http.NewServeMux(); mux.HandleFunc("POST /x", genkit.Handler(f)); server.Start(ctx, ":8080", mux) }',
    },
  ],
}
describe('serving', () => {
  for (const [name, [want, files]] of Object.entries(cases))
    test(name, () => {
      expect(scan(files).fact('serving').serves !== null).toBe(want)
    })
})

describe('Servers and bots of Python that few know', () => {
  const ask =
    'from openai import OpenAI\nanswer = lambda q: OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n'
  const serves = (source: string) => scan({ 'llm.py': ask, 'app.py': source }).fact('usage').flags.serving

  test.each([
    ['web.py', 'import web\nurls = ("/chat", "Chat")\napp = web.application(urls, globals())\n'],
    ['itchat', 'import itchat\n@itchat.msg_register(["Text"])\ndef reply(msg):\n    return msg\nitchat.auto_login()\n'],
    ['wechatpy', 'from wechatpy.enterprise import parse_message\ndef post(body):\n    return parse_message(body)\n'],
    ['lark', 'import lark_oapi as lark\nclient = lark.ws.Client("id", "secret")\n'],
    ['dingtalk', 'import dingtalk_stream\nclient = dingtalk_stream.DingTalkStreamClient(None)\n'],
    ['poe', 'import fastapi_poe as fp\nclass Bot(fp.PoeBot):\n    pass\napp = fp.make_app(Bot())\n'],
    ['agent protocol', 'from agent_protocol import Agent\nAgent.setup_agent(task, step).start()\n'],
    ['livekit', 'from livekit.agents import cli, WorkerOptions\ncli.run_app(WorkerOptions(entrypoint_fnc=run))\n'],
  ])('%s serves', (_, source) => expect(serves(source)).toBe(true))

  test('a client of the same platforms does not', () => {
    expect(serves('import web3\nw = web3.Web3()\n')).toBe(false)
    expect(serves('from webdriver import application\napplication("x")\n')).toBe(false)
  })
})
