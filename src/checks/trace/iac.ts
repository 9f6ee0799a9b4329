import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 6

export const check = defineCheck({
  id: 'trace/iac',
  needs: ['infrastructure'],
  words: {
    title: 'The infrastructure is defined as code',
    why: 'What was clicked together in a console cannot be reviewed, repeated or restored.',
    fix: 'Describe where and how the application runs in Terraform, Bicep, Kubernetes manifests or the specification file of your platform.',
  },
  judge({ infrastructure: { descriptors, commands } }) {
    const shipped = descriptors.filter((it) => it.purpose === 'application')
    const specifications = shipped.filter((it) => it.role === 'specification')
    // several files of one platform add up: a framework in one, the stores to be provisioned in another
    const telling = specifications.filter((it) => !it.says.includes('framework') && (it.tool !== 'aspire' || it.says.includes('publisher')))
    if (telling.length) {
      const tools = [...new Set(telling.map((it) => it.tool))]
      return pass(`Infrastructure is declared with ${tools.join(', ')}.`, telling.slice(0, enough))
    }
    const weaker = [...specifications, ...shipped.filter((it) => it.role === 'container' || it.role === 'compose' || it.role === 'script')]
    if (weaker.length) {
      return partial('The application is packaged, but where and how it runs is not declared.', weaker.slice(0, enough), [
        { path: weaker[0]?.path ?? '', line: weaker[0]?.line ?? 1, detail: 'no resources, ingress, scaling or identity are declared for it' },
      ])
    }
    const imperative = commands.filter((it) => it.deploys)
    if (imperative.length) return partial('Deployment is imperative: commands, no declaration.', imperative.slice(0, enough))
    return fail('No file says where or how the application runs.')
  },
})
