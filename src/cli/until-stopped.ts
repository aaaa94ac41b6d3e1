/** Waits for Ctrl-C or a polite kill, or for the database to go away; stops in order, and leaves nothing running. */
export async function untilStopped(
  served: { stop(): Promise<void> },
  onLost: (listener: () => void) => void,
): Promise<number> {
  const why = await new Promise<'asked' | 'lost'>(settle => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => settle('asked'))
    onLost(() => settle('lost'))
  })
  if (why === 'lost')
    process.stderr.write('The database server ended by itself. Handlingsrom stops; start it again.\n')
  await served.stop()
  return why === 'asked' ? 0 : 1
}

/** Starts something on the database, which is closed again where that fails. */
export async function orStopped<T>(database: { stop(): Promise<void> }, start: () => Promise<T>): Promise<T> {
  try {
    return await start()
  } catch (error) {
    await database.stop()
    throw error
  }
}
