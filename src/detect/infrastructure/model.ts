// What the infrastructure readers say about a file. Neutral: nothing here knows a check.
import type { Evidence } from '../context.ts'

/**
 * specification: declares how something is run (IaC, manifests, platform specs); container: an image recipe; compose: containers of one machine;
 * build: a platform's or buildpack's build description; environment: conda, nix, devcontainer; script: imperative deployment; version: a language version only.
 */
export type DescriptorRole = 'specification' | 'container' | 'compose' | 'build' | 'environment' | 'script' | 'version'

/** What a descriptor says beyond its existence. `framework`: it names no more than a framework. `publisher`: an app host that emits deployable artefacts. */
export type Statement = 'service' | 'resources' | 'ingress' | 'scaling' | 'identity' | 'health' | 'build' | 'framework' | 'publisher'

export interface Descriptor extends Evidence {
  /** the technology: dockerfile, kubernetes, terraform, vercel … */
  readonly tool: string
  readonly role: DescriptorRole
  readonly says: readonly Statement[]
  /** it runs an application, rather than provisioning only a model, an index or a database, or serving only development and tests */
  readonly hosts: boolean
  /** what it is for: tests and development containers never deploy anything */
  readonly purpose: 'application' | 'development' | 'test'
}

/** One declared resource: a Terraform or Bicep resource, a CloudFormation resource, a Kubernetes object. */
export interface Resource {
  readonly tool: string
  readonly type: string
  readonly name: string
  readonly path: string
  readonly line: number
}

/** A health check of the infrastructure: container, orchestrator or load balancer. */
export interface Probe extends Evidence {
  readonly of: 'application' | 'dependency'
}

/** A service of a compose file. */
export interface ComposeService {
  readonly name: string
  readonly path: string
  readonly line: number
  readonly image: string | null
  readonly builds: boolean
  readonly isDependency: boolean
  readonly environment: readonly string[]
  readonly dependsOn: readonly string[]
}

export interface Reading {
  readonly descriptors?: readonly Descriptor[]
  readonly resources?: readonly Resource[]
  readonly probes?: readonly Probe[]
  readonly services?: readonly ComposeService[]
  /** alert rules, alarms, notification channels */
  readonly alerts?: readonly Evidence[]
  /** metrics of the running application that the infrastructure collects */
  readonly metrics?: readonly Evidence[]
  /** requests recorded by the platform: what wires a tracer or monitor to the application */
  readonly telemetry?: readonly Evidence[]
  /** means of going back: circuit breakers, canaries, traffic splits, undo commands */
  readonly rollbacks?: readonly Evidence[]
  /** image tags that never move (commit, build number, version, digest) */
  readonly immutableTags?: readonly Evidence[]
  /** requests per caller limited by a gateway */
  readonly quotas?: readonly Evidence[]
}

export interface SourceText {
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
}

/** Reads one file; null where it is not of the reader's kind. */
export type Reader = (file: SourceText) => Reading | null

/** The 1-based number of the first line that matches, or 1. */
export function lineOf(lines: readonly string[], pattern: RegExp): number {
  return lines.findIndex((line) => pattern.test(line)) + 1 || 1
}

/** Longer lines are minified or generated: nothing is looked for in them. */
export const longestLine = 2000

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export function specification(
  tool: string,
  path: string,
  line: number,
  detail: string,
  statements: readonly Statement[],
  hosts: boolean,
): Descriptor {
  return { tool, role: 'specification', path, line, detail, says: statements, hosts, purpose: 'application' }
}

/** One reading out of many. */
export function merge(readings: readonly Reading[]): Required<Reading> {
  return {
    descriptors: readings.flatMap((reading) => reading.descriptors ?? []),
    resources: readings.flatMap((reading) => reading.resources ?? []),
    probes: readings.flatMap((reading) => reading.probes ?? []),
    services: readings.flatMap((reading) => reading.services ?? []),
    alerts: readings.flatMap((reading) => reading.alerts ?? []),
    metrics: readings.flatMap((reading) => reading.metrics ?? []),
    telemetry: readings.flatMap((reading) => reading.telemetry ?? []),
    rollbacks: readings.flatMap((reading) => reading.rollbacks ?? []),
    immutableTags: readings.flatMap((reading) => reading.immutableTags ?? []),
    quotas: readings.flatMap((reading) => reading.quotas ?? []),
  }
}
