import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const workflow = (on: string, run: string) => ({ '.github/workflows/cd.yml': `on: ${on}\njobs:\n  deploy:\n    steps:\n      - run: ${run}\n` })
const status = (files: Record<string, string>) => judge('trace/continuous-delivery', files).status

describe('trace/continuous-delivery', () => {
  test('deploying or pushing the image on merge or tag passes', () => {
    expect(status(workflow('{ push: { branches: [main] } }', 'az containerapp update --name a'))).toBe('pass')
    expect(status(workflow('{ push: { tags: [v*] } }', 'docker push registry/app'))).toBe('pass')
    expect(
      status({
        '.github/workflows/ci.yml': 'name: CI\non: { push: { branches: [main] } }\njobs: {}\n',
        ...workflow('{ workflow_run: { workflows: [CI], types: [completed] } }', 'fly deploy'),
      }),
    ).toBe('pass')
  })

  test('a blueprint of Render deploys every commit unless it says otherwise', () => {
    const blueprint = 'services:\n  - type: web\n    name: api\n    runtime: docker\n'
    expect(status({ 'render.yaml': blueprint })).toBe('pass')
    expect(status({ 'render.yaml': `${blueprint}    autoDeploy: false\n` })).toBe('fail')
    expect(status({ 'render.yaml': 'databases:\n  - name: db\n' })).toBe('fail')
  })

  test('by hand is partial', () => {
    expect(status(workflow('workflow_dispatch', 'fly deploy'))).toBe('partial')
    expect(status({ 'package.json': '{\n  "scripts": {\n    "deploy": "wrangler deploy"\n  }\n}' })).toBe('partial')
    expect(status({ 'README.md': '# A\n\n[![Deploy](https://vercel.com/button)](https://vercel.com/new/clone?x)\n' })).toBe('partial')
  })

  test('documentation, previews and a workflow that only has the name fail', () => {
    expect(status({ '.github/workflows/docs.yml': 'name: docs\non: push\njobs:\n  a:\n    steps:\n      - run: firebase deploy\n' })).toBe('fail')
    expect(status({ '.github/workflows/deploy.yml': 'name: deploy\non: push\njobs:\n  deploy:\n    steps:\n      - run: npm ci\n' })).toBe('fail')
  })

  test('a cluster that lives as long as the job is a test', () => {
    const run = (start: string) => ({
      '.github/workflows/cluster.yml': `on: { push: { branches: [main] } }\njobs:\n  a:\n    steps:\n      - ${start}\n      - run: kubectl apply -f k8s/\n`,
    })
    expect(status(run('uses: helm/kind-action@v1'))).toBe('fail')
    expect(status(run('run: minikube start --driver=docker'))).toBe('fail')
    expect(status(run('uses: azure/aks-set-context@v4'))).toBe('pass')
  })
})
