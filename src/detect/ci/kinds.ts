// What a command is for, by the program that it starts. Data: the first rule whose words match decides each kind once.
import type { CommandKind } from './model.ts'

type Rule = readonly [kind: CommandKind, pattern: RegExp]

/** Matched against the words joined by one space, wrappers (`poetry run`, `npx`, `python -m`) taken off. */
const rules: readonly Rule[] = [
  ['test', /^(pytest|py\.test|nosetests|nose2|unittest|tox|nox|stestr|trial|behave|ward|green|avocado)\b(?!.*--collect-only)/],
  ['test', /^(jest|vitest|mocha|ava|tap|jasmine|karma|cypress run|playwright test|wdio|testcafe|react-scripts test|ng test|uvu|c8|nyc|lab|web-test-runner|qunit)\b/],
  ['test', /^(node|tsx|bun|deno)\b.*\s--test\b|^(bun|deno) test\b|^tsx --test\b/],
  ['test', /^(tsx|ts-node|vite-node|node|bun)( -\S+)* (\.\/)?(src\/)?tests?(\/(index|all|run|main)(\.[cm]?[jt]s)?|\.[cm]?[jt]s)?\/?$/],
  ['test', /^(coverage run)\b|^python[\d.]* (\S*\/)?(run_?tests?|tests?|test_\w+|\w+_test)\.py\b/],
  ['test', /^(nx|turbo|lerna)\b.*\btests?\b/],
  ['test', /^manage\.py test\b|^django-admin test\b/],
  ['test', /^flask test\b/],
  ['test', /^(go test|gotestsum|ginkgo)\b/],
  ['test', /^(cargo (test|nextest)|dotnet (test|vstest)|swift test|mix test|rspec|rake test|rails test|phpunit|ctest|bats|bazel test|pants test)\b/],
  ['test', /^(\.\/)?(mvnw?|mvnd)\b(?!.*-DskipTests)(?!.*-Dmaven\.test\.skip).*\s(test|verify|package|install|deploy|integration-test)\b/],
  ['test', /^(\.\/)?gradlew?\b(?!.*-x test).*(\s|:)(test|check|build|[a-z]\w*Test|allTests|jacocoTestReport|koverVerify)\b/],
  ['lint', /^(ruff( check)?|flake8|pylint|pycodestyle|pydocstyle|prospector|bandit|vulture|pyupgrade|autoflake|interrogate)\b(?! format)/],
  ['lint', /^(eslint|biome (check|ci|lint)|oxlint|xo|standard|tslint|next lint|ng lint|stylelint|ultracite|rome|jshint|knip|deno lint|svelte-check|astro check|expo lint|turbo lint|nx lint|vue-cli-service lint)\b/],
  ['lint', /^(golangci-lint|go vet|staticcheck|revive|golint|cargo clippy|shellcheck|hadolint|yamllint|markdownlint(-cli2)?|ansible-lint|actionlint|sqlfluff|super-linter|mega-?linter|detekt|ktlint|checkstyle|rubocop|buf lint|tflint|pre-commit run|prek run|spectral)\b/],
  ['lint', /^(\.\/)?gradlew?\b.*(\s|:)(check|build|lint|detekt|ktlintCheck|checkstyleMain|spotbugsMain|pmdMain|spotlessCheck)\b/],
  ['lint', /^(\.\/)?mvnw?\b.*(checkstyle:|spotbugs:|pmd:|spotless:check|detekt:)/],
  ['lint', /^dotnet format\b.*--verify|^dotnet (stylecop|csharpier)/],
  ['lint', /^(lint-staged|nano-staged|pretty-quick|trunk check|moon run :lint)\b/],
  ['format', /^(black|isort|ruff format|yapf|autopep8|docformatter|prettier|biome (format|check|ci)|dprint|gofmt|gofumpt|goimports|cargo fmt|dotnet format|csharpier|ktfmt|pyproject-fmt|deno fmt|(\.\/)?gradlew? .*spotless)\b/],
  ['type-check', /^(mypy|pyright|basedpyright|pytype|pyre|ty check|pyrefly|tsc|vue-tsc|tsgo|svelte-check|astro check|flow check|react-router typecheck|deno check)\b/],
  ['security', /^(bandit|safety|pip-audit|gitleaks|trufflehog|detect-secrets|trivy|snyk|semgrep|npm audit|osv-scanner|grype|codeql|checkov|tfsec)\b/],
  ['install', /^(pip3?|uv|poetry|pdm|pipenv|conda|mamba|micromamba|npm|yarn|pnpm|bun)\s+(install|ci|sync|add|i|pip install|pip sync|env (create|update))\b|^yarn$/],
  ['build', /^(next build|vite build|webpack|rollup|esbuild|tsup|tsc|ng build|react-scripts build|nest build|remix build|remix vite:build|react-router build|turbo (run )?build|nx (run-many|build|affected)|astro build|go build|cargo build|dotnet (build|publish|pack)|(\.\/)?(mvnw?|gradlew?)\b.*|poetry build|uv build|build|hatch build|python setup\.py|deno (task )?build|compileall|py_compile)\b/],
  ['image', /^(docker|podman|nerdctl|buildah) (buildx |image )?(build|bake|bud)\b|^docker[- ]compose\b.*\b(build|up)\b|^(pack|ko|kaniko|nixpacks) build\b|^gcloud builds submit\b|^az acr build\b|^skaffold (build|run)\b|^(\.\/)?(mvnw?|gradlew?)\b.*(jib|bootBuildImage|build-image)/],
  ['push-image', /^(docker|podman|buildah) (image )?push\b|^(docker )?buildx\b.*--push\b|^docker buildx build\b.*--push|^docker[- ]compose push\b|^skopeo copy\b|^crane push\b|^az acr build\b|^gcloud builds submit\b|^ko (publish|apply|build)\b|^(\.\/)?(mvnw?|gradlew?)\b.*(jib:build|\bjib\b|--publishImage)/],
  ['publish', /^(twine upload|poetry publish|uv publish|hatch publish|flit publish|pdm publish|npm publish|yarn (npm )?publish|pnpm (-r )?publish|changeset publish|lerna publish|dotnet nuget push|cargo publish|gem push|helm push|vsce publish|ovsx publish|(\.\/)?gradlew?\b.*\bpublish\w*|(\.\/)?mvnw?\b.*\bdeploy)\b/],
  ['release', /^(semantic-release|release-it|standard-version|goreleaser|jreleaser|gh release create|changeset (version|tag)|release-please|cz bump|bump2version|bump-my-version|git tag|python-semantic-release)\b/],
  ['deploy', /^(kubectl (apply|set image|rollout|replace|create)|helm (upgrade|install)|helmfile (apply|sync)|kustomize build|terraform apply|terragrunt (apply|run-all apply)|tofu apply|pulumi up|cdk deploy|cdktf deploy|sam deploy|serverless deploy|sls deploy|sst deploy|copilot (deploy|svc deploy)|eb deploy|chalice deploy|zappa (deploy|update)|azd (up|deploy|provision)|argocd app sync|skaffold (run|deploy)|ansible-playbook|cap .*deploy|kamal deploy|nomad (job )?run|okteto deploy|tanzu deploy|cf push)\b/],
  ['deploy', /^(aws (ecs update-service|lambda update-function-code|cloudformation deploy|s3 sync|apprunner|elasticbeanstalk|sagemaker|deploy)|az (webapp (deploy|up|config container)|containerapp (up|update|create)|functionapp (deploy\w*|config)|deployment (?!(\w+ )?(validate|what-if|list|show|export)\b)|ml (online-)?(deployment|endpoint)|ml online-deployment|aks|spring app deploy|staticwebapp)|gcloud (run (deploy|services (update|replace))|app deploy|functions deploy|compute|deploy|ai (endpoints|models)))\b/],
  ['deploy', /^(vercel|now)( deploy| .*--prod|$)|^(netlify deploy|wrangler (pages )?(deploy|publish|pages deploy)|flyctl deploy|fly deploy|railway up|render deploy|heroku (container:release|deploy)|git push (heroku|dokku|hf|space)|firebase deploy|surge|gh-pages|amplify (push|publish)|doctl (apps|serverless)|modal deploy|bentoml deploy|ray (job )?submit|serve deploy|anyscale (service|job)s? (deploy|rollout|submit|up)|huggingface-cli upload|hf upload|langgraph (deploy|up)|dagster-cloud|prefect deploy|databricks (bundle deploy|jobs)|supabase (functions )?deploy|supabase db push|convex deploy|deployctl deploy|ssh |scp |rsync |pm2 (deploy|reload|restart))\b/],
  ['deploy', /^docker stack deploy\b|^(?!npm|pnpm|yarn|git|echo|cd)[\w./-]+ (deploy|redeploy)\b|^((python3?|node|tsx|bun|uv run) )?\S*\bdeploy[\w-]*\.(py|sh|[cm]?[jt]s)\b/],
  ['eval', /^(promptfoo( eval|.*redteam)|deepeval|ragas|inspect eval|braintrust|autoevals|giskard|garak|lm[_-]eval|trulens|evidently|pf run|promptflow|langsmith|langfuse|mlflow evaluate|evalite|phoenix|opik|athina|uptrain|prompttools|agenta|weave)\b/],
  ['load-test', /^(locust|k6 run|artillery run|artillery|jmeter|gatling|wrk2?|ab|hey|vegeta|autocannon|siege|bombardier|oha|drill|ghz|genai-perf|llmperf|guidellm)\b|token_benchmark|benchmark_serving|vllm bench serve/],
  ['smoke', /^curl\b.*(localhost|127\.0\.0\.1|0\.0\.0\.0)|^docker run\b/],
] // biome-ignore format: one line per family

/** The kinds of a command given as its words; ['other'] where no rule knows it. */
export function kindsOf(words: readonly string[]): readonly CommandKind[] {
  const line = words.join(' ').slice(0, 1000)
  const kinds = new Set<CommandKind>()
  for (const [kind, pattern] of rules) if (!kinds.has(kind) && pattern.test(line)) kinds.add(kind)
  if (/\s(--version|--help|-h|-V)$/.test(line)) return ['other']
  return kinds.size ? [...kinds] : ['other']
}

/** What published actions, orbs, tasks and hook repositories do, by the start of their name. */
const actions: readonly (readonly [CommandKind, RegExp])[] = [
  ['lint', /^(pre-commit\/action|astral-sh\/ruff-action|chartboost\/ruff-action|golangci\/golangci-lint-action|github\/super-linter|super-linter\/super-linter|oxsecurity\/megalinter|wearerequired\/lint-action|reviewdog\/|biomejs\/|trunk-io\/trunk-action|rickstaa\/action-pylint|py-actions\/flake8|pre-commit-ci\/|j178\/prek-action|rhysd\/actionlint|qodana|jetbrains\/qodana-action|sonarsource\/|codacy\/)/i],
  ['format', /^(psf\/black|isort\/isort-action|creyD\/prettier_action|rickstaa\/action-black|lgeiger\/black-action)/i],
  ['type-check', /^(jakebailey\/pyright-action|tsuyoshicho\/action-mypy)/i],
  ['test', /^(cypress-io\/github-action|pavelzw\/pytest-action|streamlit\/streamlit-app-action|DotNetCoreCLI@|VSTest@|Maven@|Gradle@)/i],
  ['security', /^(github\/codeql-action\/analyze|gitleaks\/|trufflesecurity\/|aquasecurity\/trivy-action|snyk\/|ossf\/scorecard-action|pyupio\/safety)/i],
  ['image', /^(docker\/build-push-action|docker\/bake-action|redhat-actions\/buildah-build|depot\/build-push-action|Docker@|mr-smithers-excellent\/docker-build-push)/i],
  ['push-image', /^(redhat-actions\/push-to-registry|mr-smithers-excellent\/docker-build-push)/i],
  ['publish', /^(pypa\/gh-action-pypi-publish|JS-DevTools\/npm-publish|relekang\/python-semantic-release|goreleaser\/goreleaser-action|changesets\/action|katyo\/publish-crates)/i],
  ['release', /^(googleapis\/release-please-action|google-github-actions\/release-please-action|softprops\/action-gh-release|goreleaser\/|changesets\/action|cycjimmy\/semantic-release-action|python-semantic-release\/|ncipollo\/release-action|release-drafter\/|actions\/create-release|docker\/metadata-action|mathieudutour\/github-tag-action|anothrNick\/github-tag-action)/i],
  ['deploy', /^(azure\/(webapps-deploy|functions-action|container-apps-deploy-action|k8s-deploy|static-web-apps-deploy|arm-deploy|aci-deploy|containerapps-deploy)|google-github-actions\/(deploy-cloudrun|deploy-appengine|deploy-cloud-functions)|aws-actions\/amazon-ecs-deploy-task-definition|aws-actions\/aws-cloudformation-github-deploy|amondnet\/vercel-action|vercel\/|superfly\/flyctl-actions|cloudflare\/(wrangler|pages)-action|nwtgck\/actions-netlify|netlify\/actions|akhileshns\/heroku-deploy|digitalocean\/app_action|appleboy\/(ssh|scp)-action|easingthemes\/ssh-deploy|burnett01\/rsync-deployments|FirebaseExtended\/action-hosting-deploy|render-|johnbeynon\/render-deploy-action|bervProject\/railway-deploy|peter-evans\/repository-dispatch|serverless\/github-action|azure\/appservice|AzureWebApp@|AzureRmWebAppDeployment@|AzureFunctionApp@|AzureContainerApps@|KubernetesManifest@|HelmDeploy@|AzureResourceManagerTemplateDeployment@|koyeb|huggingface\/|nateraw\/huggingface-sync-action|pulumi\/actions|hashicorp\/tfc-workflows|dawidd6\/action-ansible-playbook|stefanprodan\/helm-gh-pages|d3adb5\/helm-deploy|databricks\/)/i],
  ['eval', /^(promptfoo\/promptfoo-action|braintrustdata\/eval-action|microsoft\/ai-agent-evals|microsoft\/genai-evals|confident-ai\/|langfuse\/experiment-action|giskard)/i],
  ['load-test', /^(grafana\/(k6|run-k6)-action|artilleryio\/action-cli|apardo04\/locust-github-action)/i],
] // biome-ignore format: one line per kind

/** A reusable workflow of another repository shows nothing but its name. */
const called: readonly (readonly [CommandKind, RegExp])[] = [
  ['lint', /lint|static|quality/i],
  ['test', /(^|[-_])(tests?|unit|pytest|ci|check)([-_]|$)/i],
  ['release', /release|goreleaser|version/i],
  ['publish', /publish|goreleaser/i],
  ['deploy', /deploy/i],
]

/** What an action does; docker's build action pushes where its `push` input may be true. */
export function kindsOfAction(uses: string, inputs: Readonly<Record<string, string>>): readonly CommandKind[] {
  const kinds = new Set<CommandKind>()
  const workflow = /^[^/]+\/[^/]+\/\.github\/workflows\/([^@]+)\.ya?ml@/.exec(uses)?.[1]
  if (workflow) return called.flatMap(([kind, pattern]) => (pattern.test(workflow) ? [kind] : []))
  for (const [kind, pattern] of actions) if (pattern.test(uses)) kinds.add(kind)
  if (/^(docker|depot)\/(build-push|bake)-action/.test(uses) && inputs['push'] !== undefined && inputs['push'] !== 'false') kinds.add('push-image')
  if (/^Docker@/i.test(uses) && /push/i.test(inputs['command'] ?? 'buildAndPush')) kinds.add('push-image')
  if (/^DotNetCoreCLI@/i.test(uses) && inputs['command'] !== 'test') kinds.delete('test')
  if (/^(Maven|Gradle)@/i.test(uses) && !/test|package|verify|install|build|check/.test(inputs['goals'] ?? inputs['tasks'] ?? 'package'))
    kinds.delete('test')
  if (uses.startsWith('cypress-io/github-action') && inputs['runTests'] === 'false') kinds.delete('test')
  return [...kinds]
}
