import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const infrastructure = (files: Readonly<Record<string, string>>) => scan(files).fact('infrastructure')
const tools = (files: Readonly<Record<string, string>>) => infrastructure(files).descriptors.map((it) => `${it.tool}:${it.role}`)

describe('containers', () => {
  test('an image with a health check says so', () => {
    const fact = infrastructure({
      Dockerfile: 'FROM python:3.12\nCOPY . .\nHEALTHCHECK CMD curl -f http://localhost/health\nCMD ["python", "app.py"]\n',
    })
    expect(fact.descriptors[0]).toMatchObject({ tool: 'dockerfile', line: 1, hosts: true, purpose: 'application' })
    expect(fact.probes).toEqual([{ path: 'Dockerfile', line: 3, detail: 'HEALTHCHECK of the image', of: 'application' }])
  })
  test('a switched-off health check is none, and an image that only runs the tests hosts nothing', () => {
    const fact = infrastructure({ 'docker/Dockerfile': 'FROM node:22\nHEALTHCHECK NONE\nCMD ["npm", "test"]\n' })
    expect(fact.probes).toEqual([])
    expect(fact.descriptors[0]).toMatchObject({ purpose: 'test', hosts: false })
  })
  test('the services of a compose file are told from what they depend on', () => {
    const compose =
      'services:\n  db:\n    image: postgres:16\n    healthcheck:\n      test: pg_isready\n  api:\n    build: .\n    depends_on: [db]\n    environment:\n      - DATABASE_URL=x\n'
    const fact = infrastructure({ 'docker-compose.yml': compose })
    expect(fact.probes).toMatchObject([{ line: 4, of: 'dependency' }])
    expect(fact.services).toMatchObject([
      { name: 'db', isDependency: true },
      { name: 'api', isDependency: false, builds: true, dependsOn: ['db'], environment: ['DATABASE_URL'] },
    ])
  })
  test('a compose file of databases alone hosts no application', () => {
    expect(infrastructure({ 'compose.yaml': 'services:\n  q:\n    image: qdrant/qdrant:v1\n' }).descriptors[0]?.hosts).toBe(false)
  })
})

describe('infrastructure as code', () => {
  test('Terraform, Bicep, Kubernetes, Helm and platform files are read as what they are', () => {
    const files = {
      'infra/main.tf':
        '# resource "aws_instance" "no" {}\nresource "aws_ecs_service" "api" {\n  deployment_circuit_breaker {\n    enable = true\n  }\n}\nresource "aws_cloudwatch_metric_alarm" "errors" {}\n',
      'infra/main.bicep': "resource old 'Microsoft.Web/sites@2022' existing = {\n}\nmodule web 'br/public:avm/res/web/site:0.16.1' = {\n}\n",
      'k8s/api.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          image: mine/api:1\n          livenessProbe:\n            httpGet: {path: /health}\n',
      'chart/Chart.yaml': 'apiVersion: v2\nname: api\n',
      'chart/templates/hpa.yaml': 'kind: HorizontalPodAutoscaler\nspec: {{ .Values.x }}\n',
      'fly.toml': 'app = "x"\n[http_service]\n',
      'cdk.json': '{ "app": "npx ts-node bin/app.ts" }',
    }
    expect(new Set(tools(files))).toEqual(
      new Set([
        'terraform:specification',
        'bicep:specification',
        'kubernetes:specification',
        'helm:specification',
        'fly:specification',
        'fly:build',
        'cdk:specification',
      ]),
    )
    const fact = infrastructure(files)
    expect(fact.resources.map((it) => it.type)).toEqual(
      expect.arrayContaining(['aws_ecs_service', 'br/public:avm/res/web/site:0.16.1', 'Deployment']),
    )
    expect(fact.resources.map((it) => it.type)).not.toContain('aws_instance')
    expect(fact.alerts).toMatchObject([{ path: 'infra/main.tf', line: 7 }])
    expect(fact.rollbacks).toMatchObject([{ path: 'infra/main.tf', line: 3 }])
    expect(fact.probes).toMatchObject([{ path: 'k8s/api.yaml', line: 11, of: 'application' }])
  })
  test('CloudFormation with its short tags is read', () => {
    const template =
      'AWSTemplateFormatVersion: 2010-09-09\nTransform: AWS::Serverless-2016-10-31\nResources:\n  Api:\n    Type: AWS::Serverless::Function\n    Properties:\n      Role: !GetAtt R.Arn\n'
    expect(infrastructure({ 'template.yaml': template }).descriptors).toMatchObject([{ tool: 'sam', hosts: true, line: 4 }])
  })
  test('a template that provisions only a model hosts nothing', () => {
    expect(infrastructure({ 'infra/main.bicep': "module openAi 'core/ai/cognitiveservices.bicep' = {\n}\n" }).descriptors).toMatchObject([
      { hosts: false },
    ])
  })
  test('a custom resource definition kind of another sort is no manifest', () => {
    expect(tools({ 'settings.yaml': 'kind: prompt\nname: x\n', 'app.json': '{"name": "x"}' })).toEqual([])
  })
})

describe('deployment commands', () => {
  test('commands of scripts and pipelines are found, comments and echoes are not', () => {
    const fact = infrastructure({
      'deploy.sh': '#!/bin/sh\n# kubectl apply -f k8s\necho "helm upgrade"\naz containerapp up --name x\nkubectl rollout undo deployment/x\n',
      '.github/workflows/cd.yml': `jobs:\n  a:\n    steps:\n      - uses: azure/webapps-deploy@v3\n      - run: docker push reg/x:\${{ github.sha }}\n`,
    })
    expect(fact.commands).toMatchObject([
      { path: '.github/workflows/cd.yml', line: 4, tool: 'az', inCi: true },
      { path: 'deploy.sh', line: 4, tool: 'az', inCi: false },
    ])
    expect(fact.rollbacks).toMatchObject([{ path: 'deploy.sh', line: 5 }])
    expect(fact.immutableTags).toMatchObject([{ path: '.github/workflows/cd.yml', line: 5 }])
  })
})

describe('alerts', () => {
  test('rule files and receivers alert, recording rules do not', () => {
    const fact = infrastructure({
      'prometheus/rules.yml': 'groups:\n  - name: a\n    rules:\n      - alert: Down\n        expr: up == 0\n',
      'prometheus/recording.yml': 'groups:\n  - name: a\n    rules:\n      - record: x\n        expr: sum(y)\n',
      'alertmanager.yml': 'route:\n  receiver: team\nreceivers:\n  - name: team\n    slack_configs: [{channel: ops}]\n',
    })
    expect(fact.alerts.map((it) => `${it.path}:${it.line}`)).toEqual(['alertmanager.yml:3', 'prometheus/rules.yml:4'])
  })
})

test('hostile files are read to the end without harm', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`).join('\n')}\nservices: *h\n`
  const files = {
    'docker-compose.yml': bomb,
    'vercel.json': '{"a":'.repeat(5000),
    'main.tf': `resource "a" ${'"'.repeat(100_000)}`,
    Dockerfile: '\\\n'.repeat(5000),
    'deploy.sh': `az ${'webapp '.repeat(20_000)}`,
  }
  expect(infrastructure(files).commands).toEqual([])
})

test('JSON with comments is read, and what looks like one in a string is kept', () => {
  const vercel = '{\n  // the function\n  "functions": { "api/*.ts": { "maxDuration": 30 } }, /* more */ "regions": ["fra1"]\n}\n'
  expect(infrastructure({ 'vercel.json': vercel }).descriptors[0]).toMatchObject({ tool: 'vercel', says: ['service'] })
})
