import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const models = (files: Record<string, string>) =>
  scan(files)
    .fact('models')
    .map(({ id, pin, version, locations }) => [id, pin, version, locations.map((it) => `${it.path}:${it.line}`).join(' ')])

const ask = (model: string, before = '') =>
  `import os\n${before}from openai import OpenAI\nOpenAI().chat.completions.create(model=${model}, messages=[])\n`
const azure = (before = '') =>
  `import os\n${before}from openai import AzureOpenAI\nAzureOpenAI().chat.completions.create(model=os.environ["CHAT_DEPLOYMENT"], messages=[])\n`

describe('environment variables', () => {
  test('take their default from Bicep: outputs, environments of containers, maps of settings', () => {
    const params = "@description('The model')\nparam chatModel string = 'gpt-4o-2024-08-06' // the model\n"
    const given: Record<string, string> = {
      output: `${params}output CHAT_MODEL string = chatModel\n`,
      env: `${params}resource app 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'app'\n  properties: { template: { containers: [ { env: [\n    {\n      name: 'CHAT_MODEL'\n      value: empty(chatModel) ? 'x' : chatModel\n    }\n  ] } ] } }\n}\n`,
      map: `${params}module api './api.bicep' = if (true) {\n  name: 'api'\n  params: {\n    appSettings: union({ CHAT_MODEL: chatModel }, {})\n  }\n}\n`,
    }
    for (const [kind, bicep] of Object.entries(given))
      expect([
        kind,
        models({ 'app.py': ask('os.environ["CHAT_MODEL"]'), 'infra/main.bicep': bicep })
          .map(([id, , , at]) => `${id} ${at}`)
          .at(-1),
      ]).toEqual([kind, 'gpt-4o-2024-08-06 infra/main.bicep:2'])
  })

  test('take their default from Terraform: variables, their files, blocks and maps', () => {
    const app = { 'app.py': ask('os.environ["CHAT_MODEL"]') }
    const variable = 'variable "model" {\n  type    = string\n  default = "gpt-4o"\n}\n'
    const map = 'resource "aws_lambda_function" "a" {\n  environment {\n    variables = {\n      CHAT_MODEL = var.model # the model\n    }\n  }\n}\n'
    const block =
      'resource "google_cloud_run_v2_service" "a" {\n  template {\n    containers {\n      env {\n        name  = "CHAT_MODEL"\n        value = "gpt-4.1"\n      }\n    }\n  }\n}\n'
    expect(models({ ...app, 'tf/a.tf': variable, 'tf/b.tf': map })).toEqual([['gpt-4o', 'floating', null, 'tf/a.tf:3']])
    expect(models({ ...app, 'tf/a.tf': variable, 'tf/b.tf': map, 'tf/terraform.tfvars': 'model = "gpt-4o-mini"\n' })[0]?.[0]).toBe('gpt-4o-mini')
    expect(models({ ...app, 'b.tf': block })).toEqual([['gpt-4.1', 'floating', null, 'b.tf:6']])
  })

  test('take their default from the manifests of platforms', () => {
    const app = { 'app.py': ask('os.environ["CHAT_MODEL"]') }
    const manifests: Record<string, string> = {
      'k8s/deployment.yaml': 'kind: Deployment\nspec:\n  containers:\n    - env:\n        - name: CHAT_MODEL\n          value: gpt-4o\n',
      'chart/values.yaml': 'env:\n  CHAT_MODEL: gpt-4o\n',
      'serverless.yml': 'provider:\n  environment:\n    CHAT_MODEL: gpt-4o\n',
      'wrangler.toml': 'name = "x"\n[vars]\nCHAT_MODEL = "gpt-4o"\n',
    }
    for (const [path, text] of Object.entries(manifests)) expect([path, models({ ...app, [path]: text })[0]?.[0]]).toEqual([path, 'gpt-4o'])
  })

  test('have none where a template asks for a value', () => {
    const app = { 'app.py': ask('os.environ["CHAT_MODEL"]') }
    expect(models({ ...app, 'k8s/a.yaml': 'env:\n  CHAT_MODEL: "{{ .Values.model }}"\n' })).toEqual([])
    expect(models({ ...app, 'infra/main.bicep': 'param m string\noutput CHAT_MODEL string = m\n' })).toEqual([])
    expect(models({ ...app, 'infra/main.bicep': "output CHAT_MODEL string = '<model>'\n" })).toEqual([])
  })
})

describe('deployments', () => {
  const parameters = '{ "parameters": {\n  "chatVersion": { "value": "${CHAT_VERSION=2024-07-18}" }\n} }'

  test('of Bicep give the model and the version behind their name', () => {
    const bicep =
      "param chatName string = 'chat'\nparam chatVersion string // in parameters\nmodule ai 'br/public:x:1' = {\n  params: {\n    deployments: [\n      {\n        name: chatName\n        model: {\n          format: 'OpenAI'\n          name: 'gpt-4o-mini'\n          version: chatVersion\n        }\n      }\n    ]\n  }\n}\noutput CHAT_DEPLOYMENT string = chatName\n"
    expect(models({ 'app.py': azure(), 'infra/main.bicep': bicep, 'infra/main.parameters.json': parameters })).toEqual([
      ['gpt-4o-mini', 'fixed', '2024-07-18', 'infra/main.parameters.json:2'],
    ])
  })

  test('of a module take what their caller passes', () => {
    const main = "module ai './openai.bicep' = {\n  params: { name: 'chat', version: '2024-11-20' }\n}\noutput CHAT_DEPLOYMENT string = 'chat'\n"
    const inner =
      "param name string\nparam version string\nresource d 'Microsoft.CognitiveServices/accounts/deployments@2023-05-01' = {\n  name: name\n  properties: {\n    model: {\n      name: 'gpt-4o'\n      version: version\n    }\n  }\n}\n"
    expect(models({ 'app.py': azure(), 'infra/main.bicep': main, 'infra/openai.bicep': inner })).toEqual([
      ['gpt-4o', 'fixed', '2024-11-20', 'infra/main.bicep:2'],
    ])
  })

  test('of Terraform and ARM count as well; without a version the name moves', () => {
    const env = { '.env.example': 'CHAT_DEPLOYMENT=chat\n', 'app.py': azure() }
    const tf = (version: string) =>
      `resource "azurerm_cognitive_deployment" "a" {\n  name = "chat"\n  model {\n    format = "OpenAI"\n    name = "gpt-4o"\n${version}  }\n}\n`
    expect(models({ ...env, 'a.tf': tf('    version = "2024-08-06"\n') })[0]).toEqual(['gpt-4o', 'fixed', '2024-08-06', 'a.tf:6'])
    expect(models({ ...env, 'a.tf': tf('') })[0]?.slice(0, 3)).toEqual(['gpt-4o', 'indirect', null])
    const arm =
      '{ "parameters": { "v": { "defaultValue": "2024-05-13" } }, "resources": [ { "type": "Microsoft.CognitiveServices/accounts/deployments", "name": "chat", "properties": { "model": { "name": "gpt-4o", "version": "[parameters(\'v\')]" } } } ] }'
    expect(models({ ...env, 'azuredeploy.json': arm })[0]?.slice(0, 3)).toEqual(['gpt-4o', 'fixed', '2024-05-13'])
  })

  test('are found through the variable that a library reads by itself', () => {
    const code =
      "import { AzureChatOpenAI } from '@langchain/openai'\nexport const ask = (q: string) => new AzureChatOpenAI({ temperature: 0 }).invoke(q)\n"
    expect(models({ 'src/ask.ts': code, '.env.sample': 'AZURE_OPENAI_API_DEPLOYMENT_NAME=gpt-4o\n' }).map(([id]) => id)).toEqual(['gpt-4o'])
    expect(models({ 'src/ask.ts': code })).toEqual([])
  })
})

describe('configuration files that code loads', () => {
  test('give the values under their keys, with their lines', () => {
    const yaml = 'llm:\n  model: gpt-4o-2024-08-06\n  temperature: 0\nother:\n  model: gpt-4\n'
    const open = 'import yaml\nwith open("config/settings.yaml") as f:\n    cfg = yaml.safe_load(f)\n'
    const found = [['gpt-4o-2024-08-06', 'fixed', null, 'config/settings.yaml:2']]
    expect(models({ 'app.py': ask('cfg["llm"]["model"]', open), 'config/settings.yaml': yaml })).toEqual(found)
    expect(models({ 'app.py': ask('cfg.get("llm", {}).get("model")', open), 'config/settings.yaml': yaml })).toEqual(found)
    const load =
      'import yaml\nfrom pathlib import Path\ndef load(path):\n    return yaml.safe_load(Path(path).read_text())\ncfg = load(Path(__file__).parent / "config" / "settings.yaml")\n'
    expect(models({ 'app.py': ask('cfg["llm"]["model"]', load), 'config/settings.yaml': yaml })).toEqual(found)
  })

  test('may be TOML, JSON, OmegaConf or hydra', () => {
    const toml = 'import tomllib\nwith open("config.toml", "rb") as f:\n    cfg = tomllib.load(f)\n'
    expect(models({ 'app.py': ask('cfg["llm"]["model"]', toml), 'config.toml': '[llm]\nmodel = "gpt-4o"\n' })).toEqual([
      ['gpt-4o', 'floating', null, 'config.toml:2'],
    ])
    const json =
      "import OpenAI from 'openai'\nimport config from './config.json'\nnew OpenAI().chat.completions.create({ model: config.model, messages: [] })\n"
    expect(models({ 'src/ask.ts': json, 'src/config.json': '{\n  "model": "gpt-4o"\n}' })).toEqual([
      ['gpt-4o', 'floating', null, 'src/config.json:2'],
    ])
    const omega = 'from omegaconf import OmegaConf\ncfg = OmegaConf.load("conf/a.yaml")\n'
    expect(models({ 'app.py': ask('cfg.llm.model', omega), 'conf/a.yaml': 'llm:\n  model: gpt-4o\n' })[0]?.[0]).toBe('gpt-4o')
    const hydra =
      'import hydra\nfrom openai import OpenAI\n@hydra.main(config_path="conf", config_name="main")\ndef run(cfg):\n    OpenAI().chat.completions.create(model=cfg.llm.name, messages=[])\n'
    expect(models({ 'run.py': hydra, 'conf/main.yaml': 'defaults:\n  - llm: big\n', 'conf/llm/big.yaml': 'name: gpt-4o\n' })[0]).toEqual([
      'gpt-4o',
      'floating',
      null,
      'conf/llm/big.yaml:1',
    ])
  })

  test('say nothing where the path or the key is not known', () => {
    const open = 'import yaml, sys\ncfg = yaml.safe_load(open(sys.argv[1]))\n'
    expect(models({ 'app.py': ask('cfg["model"]', open), 'config.yaml': 'model: gpt-4o\n' })).toEqual([])
    const known = 'import yaml\ncfg = yaml.safe_load(open("config.yaml"))\n'
    expect(models({ 'app.py': ask('cfg["chat"]', known), 'config.yaml': 'chat:\n  - 1\n' })).toEqual([])
  })
})

describe('hostile configuration', () => {
  test('that is broken, deep or holds itself is skipped', () => {
    const open = 'import yaml\ncfg = yaml.safe_load(open("config.yaml"))\n'
    const app = { 'app.py': ask('cfg["model"]', open) }
    expect(models({ ...app, 'config.yaml': 'model: &a [*a, {b: *a}\n' })).toEqual([])
    expect(models({ ...app, 'config.yaml': `${'['.repeat(5000)}` })).toEqual([])
    expect(
      models({
        ...app,
        'main.bicep': `${'{'.repeat(5000)} param output = ${'('.repeat(2000)}`,
        'a.tf': `x = "\n\${${'['.repeat(4000)} <<EOF\nno end`,
      }),
    ).toEqual([])
    expect(
      models({ 'app.py': ask('os.environ["A_B"]'), 'a.tf': 'locals {\n  a = local.b\n  b = local.a\n}\nresource "x" "y" {\n  A_B = local.a\n}\n' }),
    ).toEqual([])
  })
})
