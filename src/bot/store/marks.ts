// When something was last done.
import type { Db } from './database.ts'

export async function readMark(db: Db, name: string): Promise<Date | null> {
  return (await db.selectFrom('marks').select('at').where('name', '=', name).executeTakeFirst())?.at ?? null
}

export async function writeMark(db: Db, name: string, at: Date): Promise<void> {
  const insert = db.insertInto('marks').values({ name, at })
  await insert.onConflict((conflict) => conflict.column('name').doUpdateSet({ at })).execute()
}
