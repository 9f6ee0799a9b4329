// Imperative deployment: commands of shell scripts, make files, package scripts and CI pipelines, and the CI actions that deploy.
import type { Evidence } from '../context.ts'
import { baseName, longestLine, type Reader } from './model.ts'

export interface DeployCommand extends Evidence {
  readonly tool: string
  /** it puts the application itself somewhere, in contrast to publishing an image or provisioning something else */
  readonly deploys: boolean
  readonly inCi: boolean
}

const commands: readonly (readonly [string, RegExp])[] = [
  ['az', /\baz\s+(webapp|containerapp|functionapp|appservice|container|staticwebapp|spring|aks|deployment(\s+(group|sub))?|ml\s+(online-endpoint|online-deployment|batch-endpoint))\s+(up|create|update|deploy|deployment|config|start)\b/],
  ['gcloud', /\bgcloud\s+((alpha|beta)\s+)?(run\s+(services\s+)?(deploy|replace|jobs)|app\s+deploy|functions\s+deploy|builds\s+submit|container\s+clusters\s+create|compute\s+instances\s+create|ai\s+endpoints\s+deploy-model)\b/],
  ['aws', /\baws\s+(ecs\s+(update-service|create-service|register-task-definition)|lambda\s+(update-function-code|create-function)|cloudformation\s+(deploy|create-stack|update-stack)|apprunner\s+(create|update)-service|elasticbeanstalk\s+(create|update)-\w+|amplify\s+start-\w+|ec2\s+run-instances|deploy\s+create-deployment|lightsail\s+create-container\S*|sagemaker\s+create-endpoint)\b/],
  ['kubectl', /\bkubectl\s+(-n\s+\S+\s+)?(apply|create\s+deployment|set\s+image|rollout\s+(restart|status)|replace)\b/],
  ['helm', /\bhelm\s+(upgrade|install)\b/],
  ['fly', /\b(fly|flyctl)\s+(deploy|launch)\b/],
  ['cdk', /\bcdk\s+deploy\b/],
  ['sam', /\bsam\s+deploy\b/],
  ['serverless', /\b(serverless|sls)\s+deploy\b/],
  ['sst', /\bsst\s+deploy\b/],
  ['pulumi', /\bpulumi\s+up\b/],
  ['terraform', /\b(terraform|tofu|terragrunt)\s+apply\b/],
  ['vercel', /\bvercel\s+(deploy|--prod|build\s+--prod|pull)|\bvercel\s+--token\b/],
  ['netlify', /\bnetlify\s+deploy\b/],
  ['wrangler', /\bwrangler\s+(deploy|publish|pages\s+(deploy|publish)|versions\s+upload)\b/],
  ['firebase', /\bfirebase\s+deploy\b/],
  ['railway', /\brailway\s+up\b/],
  ['modal', /\bmodal\s+(deploy|serve)\b/],
  ['eb', /\beb\s+(deploy|create)\b/],
  ['heroku', /\bheroku\s+container:(push|release)|git\s+push\s+(-f\s+)?heroku\b/],
  ['azd', /\bazd\s+(up|deploy|provision)\b/],
  ['databricks', /\bdatabricks\s+bundle\s+deploy\b/],
  ['ansible', /\bansible-playbook\s+\S/],
  ['docker', /\bdocker\s+(stack\s+deploy|service\s+update)\b|\bssh\b[^#]{0,200}\bdocker(\s+|-)compose\b/],
  ['langgraph', /\blanggraph\s+(deploy|up)\b/],
  ['agentcore', /\bagentcore\s+(launch|deploy)\b/],
  ['mda', /\bmda\s+deploy\b/],
  ['anyscale', /\banyscale\s+(service|job)s?\s+(deploy|rollout|submit)\b/],
  ['serve', /\bserve\s+deploy\b/],
  ['bentoml', /\bbentoml\s+(deploy|containerize)\b/],
  ['sky', /\bsky\s+(launch|serve\s+up)\b/],
  ['supabase', /\bsupabase\s+functions\s+deploy\b/],
  ['huggingface', /\b(huggingface-cli|hf)\s+upload\b[^#]{0,200}--repo-type[ =]space|git\s+push\b[^#]{0,200}huggingface\.co\/spaces\//],
] // biome-ignore format: one tool a line

const actions: readonly (readonly [string, RegExp])[] = [
  ['az', /azure\/(webapps-deploy|functions-action|container-apps-deploy-action|k8s-deploy|static-web-apps-deploy|aci-deploy|arm-deploy|bicep-deploy|spring-apps-deploy)@|azure\/functions-container-action@|\btask:\s*(AzureWebApp|AzureFunctionApp|AzureContainerApps|AzureRmWebAppDeployment|KubernetesManifest|HelmDeploy|Kubernetes|AzureResourceManagerTemplateDeployment|AzureWebAppContainer)\w*@/i],
  ['gcloud', /google-github-actions\/(deploy-cloudrun|deploy-appengine|deploy-cloud-functions)@/],
  ['aws', /aws-actions\/(amazon-ecs-deploy-task-definition|aws-cloudformation-github-deploy|aws-lambda-deploy)@|einaregilsson\/beanstalk-deploy@|appleboy\/lambda-action@/],
  ['vercel', /(amondnet|BetaHuhn|vercel)\/[\w-]*(vercel-action|deploy-to-vercel-action|action)@/],
  ['netlify', /(netlify\/actions|nwtgck\/actions-netlify)/],
  ['fly', /superfly\/flyctl-actions(\/1\.\d+)?@/],
  ['heroku', /akhileshns\/heroku-deploy@/],
  ['wrangler', /cloudflare\/(wrangler-action|pages-action)@/],
  ['firebase', /FirebaseExtended\/action-hosting-deploy@/],
  ['digitalocean', /digitalocean\/app_action/],
  ['render', /(johnbeynon|bounceapp|JorgeLNJunior)\/render-[\w-]+@|api\.render\.com\/deploy/],
  ['railway', /railwayapp\/[\w-]+@|bervProject\/railway-deploy@/],
  ['ssh', /appleboy\/(ssh|scp)-action@|easingthemes\/ssh-deploy@/],
  ['argocd', /argocd\s+app\s+(sync|set)/],
] // biome-ignore format: one tool a line

const undo =
  /\bkubectl\s+(-n\s+\S+\s+)?rollout\s+undo\b|\bhelm\s+rollback\b|\bhelm\s+(upgrade|install)\b.*(--atomic|--rollback-on-failure)|^\s*--atomic\b|\baz\s+containerapp\s+(revision|ingress\s+traffic)\b|\baz\s+webapp\s+deployment\s+slot\s+(swap|create)|update-traffic\b|\bvercel\s+(rollback|promote)\b|\bwrangler\s+(rollback|versions\s+deploy)\b|\bheroku\s+(releases:)?rollback\b|\bfly(ctl)?\s+deploy\b.*--strategy[ =](canary|bluegreen)|--deployment-configuration\b.*deploymentCircuitBreaker|\beb\s+swap\b|\brevision_traffic\b|--no-traffic\b|\bserverless\s+rollback\b|\bpulumi\s+stack\s+rollback|rollback-on-failure|\baz\s+ml\s+online-endpoint\s+update\b.*--traffic|\bkubectl\s+argo\s+rollouts\b/

/** An image tagged by commit, build or version: what it names never moves. */
const fixedTag =
  /(docker\s+(build|tag|push|buildx)|buildah|podman|tags?:|image:|IMAGE_TAG|imageTag|--tag|--image)\b.*(\$\{\{\s*(github\.(sha|ref_name|run_(id|number))|steps\.\w+\.outputs\.(version|sha\w*|tag)|env\.(SHA|VERSION|GITHUB_SHA)\w*)|\$\{?(GITHUB_SHA|CI_COMMIT_(SHORT_)?SHA|COMMIT_SHA|SHORT_SHA|BUILD_(ID|NUMBER)|build_id|VERSION|BUILDKITE_COMMIT|CIRCLE_SHA1)\b|\$\(Build\.(BuildId|SourceVersion)\)|\$\(git\s+rev-parse)|^\s*type=(sha|semver|ref,event=tag)|^\s*[\w.$/{}: -]*:\$\{\{\s*github\.sha\s*\}\}/

const scriptFile = /\.(sh|bash|ps1|zsh|bat|cmd)$|(^|\/)(Makefile|makefile|GNUmakefile|Taskfile\.ya?ml|justfile|Justfile|package\.json|deploy)$/
const ciFile =
  /^(\.github\/(workflows|actions)\/|\.gitlab-ci|\.gitlab\/|\.circleci\/|azure-pipelines|\.azure-pipelines\/|\.azuredevops\/|\.azdo\/|Jenkinsfile|\.buildkite\/|bitbucket-pipelines)|(^|\/)(azure-pipelines|cloudbuild|buildspec|Jenkinsfile)[\w.-]*$|(^|\/)[\w.-]*_?pipelines?[\w.-]*\.ya?ml$/

export const isCiFile = (path: string): boolean => ciFile.test(path)

/** a cluster that lives as long as the job: what is applied to it is tried, not deployed */
const throwaway =
  /\bkind\s+create\s+cluster\b|\bhelm\/kind-action@|\bminikube\s+start\b|\bmedyagh\/setup-minikube@|\bk3d\s+cluster\s+create\b|\bengineerd\/setup-kind@/

/** Deployment commands of one file; comment lines are no commands. */
export function readCommands(path: string, lines: readonly string[]): readonly DeployCommand[] {
  const inCi = ciFile.test(path)
  if (!inCi && !scriptFile.test(path)) return []
  const isThrowaway = lines.some((line) => line.length <= longestLine && throwaway.test(line))
  return lines.flatMap((line, index): readonly DeployCommand[] => {
    if (line.length > longestLine || isComment(path, line)) return []
    const found = commands.find(([, pattern]) => pattern.test(line)) ?? (inCi ? actions.find(([, pattern]) => pattern.test(line)) : undefined)
    return found && !(isThrowaway && /^(kubectl|helm)$/.test(found[0]))
      ? [{ path, line: index + 1, tool: found[0], detail: `deploys with ${found[0]}`, deploys: !/docs?|storybook/i.test(baseName(path)), inCi }]
      : []
  })
}

const isComment = (path: string, line: string): boolean =>
  (/\.(bat|cmd)$/.test(path) ? /^\s*(::|rem\b)/i : /^\s*(#|\/\/)/).test(line) || /^\s*@?echo\b/.test(line)

/** Commands that go back or shift traffic, and images whose tag never moves. */
export const readReleases: Reader = ({ path, lines }) => {
  const inCi = ciFile.test(path)
  if (!inCi && !scriptFile.test(path)) return null
  const matching = (pattern: RegExp, detail: string): readonly Evidence[] =>
    lines.flatMap((line, index) =>
      line.length <= longestLine && !isComment(path, line) && pattern.test(line) ? [{ path, line: index + 1, detail }] : [],
    )
  const named = inCi ? matching(/^\s*-?\s*(name:\s*["']?.*\b|[\w-]*)(rollback|roll[ _-]back)\b.*$/i, 'a step that rolls back') : []
  return {
    rollbacks: [...matching(undo, 'command that goes back or shifts traffic'), ...named],
    immutableTags: matching(fixedTag, 'image tagged by commit, build or version'),
  }
}
