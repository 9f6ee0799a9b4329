// The tables. Dates are timestamps with time zone; identifiers of GitHub fit into a number.
import type { ColumnType, Generated } from 'kysely'
import type { Inventory } from '../../report/fleet.ts'

/** Written as JSON text, read as what it says. */
type Json<T> = ColumnType<T, string, string>
type Stamp = ColumnType<Date, Date | string | undefined, Date | string>

export interface Tables {
  installations: {
    id: number
    account: string
    suspended: boolean
    /** set when the App was uninstalled: the row stays as a mark so that a late event brings nothing back */
    removed_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  repositories: {
    id: number
    installation_id: number
    owner: string
    name: string
    private: boolean
    default_branch: string
    added_at: Stamp
    scanned_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  deliveries: {
    id: string
    event: string
    payload: Json<unknown> | null
    state: 'queued' | 'done' | 'failed'
    error: string | null
    received_at: Stamp
    done_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  targets: {
    repository_id: number
    /** see work/target.ts */
    target: string
    /** changes with every re-run that somebody asked for */
    attempt: string
  }
  reports: {
    id: Generated<number>
    repository_id: number
    target: string
    commit: string
    /** folder of a project of the policy, or `.` */
    project: string
    scanned_at: Stamp
    score: number | null
    verified_score: number | null
    level: string | null
    coverage: number
    passed: boolean
    tool: string
    catalogue: string
    /** check id to status */
    statuses: Json<Readonly<Record<string, string>>>
    inventory: Json<Inventory>
    /** the whole report as gzipped JSON */
    report: Uint8Array
  }
  sessions: {
    /** SHA-256 of the cookie */
    id: string
    user_id: number
    login: string
    /** sealed user token */
    token: string
    csrf: string
    created_at: Stamp
    expires_at: ColumnType<Date, Date, Date>
    access: Json<Access> | null
    access_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  marks: {
    name: string
    at: ColumnType<Date, Date, Date>
  }
}

/** Identifiers of the repositories that a person may see. */
export interface Access {
  readonly repositories: readonly number[]
}
