import pg from 'pg'

/** Makes a database owned by the migrating role, from a template where one is named. Nothing when it exists. */
export async function createDatabase(
  adminUrl: string,
  name: string,
  owner: string,
  template = 'template0',
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const known = await client.query('select 1 from pg_database where datname = $1', [name])
    if (known.rowCount) return
    const quoted = [name, owner, template].map(pg.escapeIdentifier)
    await client.query(`create database ${quoted[0]} owner ${quoted[1]} template ${quoted[2]}`)
  } finally {
    await client.end()
  }
}

/** Drops a database and whoever is connected to it. Nothing when there is none. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  } finally {
    await client.end()
  }
}

/** The databases that there are. */
export async function databaseNames(adminUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>('select datname as name from pg_database')
    return rows.map(one => one.name)
  } finally {
    await client.end()
  }
}
