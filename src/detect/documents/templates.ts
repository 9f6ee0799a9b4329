// Text that stands where text should be: templates nobody filled in and pages that a generator wrote.

const placeholder =
  /^\W*(?:to ?do|tbd|tba|fixme|coming soon|work in progress|wip|under construction|n\/a)\b[\s.:!…-]*(?:$|[^.]{0,80}$)|^\W*(?:待补充|待完善|敬请期待|未完成|作成中|準備中|próximamente|em breve|bientôt|demnächst)\W*$|lorem ipsum|(?<![\w.])x\.y\.z(?![\w.])|\(yyyy-mm-dd\)|\[(?:describe|insert|add|enter|fill|your|provide|list|explain|write|replace|e\.g\.|project|name|todo|tbd)\b[^\]]{0,120}\]|<(?:your|insert|describe|enter|fill|project|company|team|name|todo)\b[^>]{0,80}>|\{\{?\s*(?:project|describe|your|cookiecutter)[^}]{0,60}\}?\}|\b(?:describe|explain|specify|list|add|put|write|insert) (?:your|the) (?:project|own|team|goal|license)[^.]{0,60}\bhere\b|\bINSERT INSTRUCTIONS HERE\b|REPO MAINTAINER|has not yet edited this file/i

const boilerplate =
  /\bbootstrapped with (?:create-|\[?`?create-)|^This is a Next\.js project\b|^This project was (?:bootstrapped|generated|created) with\b|You can start editing the page by modifying|easily deploy your Next\.js app is to use the Vercel Platform|To learn more about Next\.js, take a look|This template provides a minimal setup to get React working|next\/font to automatically optimize and load|Check out our Next\.js deployment documentation|@vitejs\/plugin-react(?:-swc)? uses (?:Babel|SWC|oxc)|If you are developing a production application, we recommend|Microsoft takes the security of our software products|Everything you need to build a Svelte project/i

/** A sentence that says nothing about this system: a placeholder, an instruction to fill something in, generated boilerplate. */
export function isUnfilled(text: string): boolean {
  return placeholder.test(text) || boilerplate.test(text)
}

/** A row of an assessment form that asks instead of answering. */
export function isQuestionRow(text: string): boolean {
  return /(?:^|: |\| )(?:Determine (?:if|whether|how)|Assess (?:the|whether|how|if)|Evaluate (?:the|whether|if)|Describe (?:the|how|what|your)|Identify (?:the|any|potential)|Consider (?:the|how|whether)|Specify|Outline the) /.test(
    text,
  )
}
