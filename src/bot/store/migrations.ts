// Steps of the database, oldest first. A step that was released is never edited: a new one follows it.
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': {
    async up(db: Kysely<unknown>) {
      for (const statement of first.split(';').filter((it) => it.trim())) await sql.raw(statement).execute(db)
    },
  },
}

const first = `
create table installations (id bigint primary key, account text not null, suspended boolean not null default false, removed_at timestamptz);
create table repositories (
  id bigint primary key, installation_id bigint not null references installations (id) on delete cascade,
  owner text not null, name text not null, private boolean not null, default_branch text not null,
  added_at timestamptz not null default now(), scanned_at timestamptz
);
create index repositories_installation on repositories (installation_id);
create table deliveries (
  id text primary key, event text not null, payload jsonb, state text not null, error text,
  received_at timestamptz not null default now(), done_at timestamptz
);
create index deliveries_received on deliveries (received_at);
create table targets (
  repository_id bigint not null references repositories (id) on delete cascade, target text not null, attempt text not null,
  primary key (repository_id, target)
);
create table reports (
  id bigserial primary key, repository_id bigint not null references repositories (id) on delete cascade,
  target text not null, commit text not null, project text not null, scanned_at timestamptz not null default now(),
  score double precision, verified_score double precision, level text, coverage double precision not null, passed boolean not null,
  tool text not null, catalogue text not null, statuses jsonb not null, inventory jsonb not null, report bytea not null,
  unique (repository_id, target, commit, project)
);
create index reports_time on reports (repository_id, target, scanned_at);
create table sessions (
  id text primary key, user_id bigint not null, login text not null, token text not null, csrf text not null,
  created_at timestamptz not null default now(), expires_at timestamptz not null, access jsonb, access_at timestamptz
);
create table marks (name text primary key, at timestamptz not null)
`

/** Brings the tables up to date. Any number of processes may do it at once: one waits for the other. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (error) throw error
}
