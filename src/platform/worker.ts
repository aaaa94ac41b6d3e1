import { Worker } from 'node:worker_threads'

/** What a kind of work may take of this process. */
export type WorkerLimits = {
  /** Workers at one time; whoever comes after waits. */
  atOnce: number
  /** How many may wait; whoever comes after is turned away. */
  waiting: number
  /** Memory of one worker for what it makes, in megabytes. The bytes it is given are held apart, by their own limits. */
  megabytes: number
  /** For one answer, in seconds. */
  seconds: number
}

/** A worker that used up its memory or its time, or fell; `message` says which. Nothing else is lost than its work. */
export class WorkerGone extends Error {}

/** A worker whose holder says nothing for so long, in milliseconds, is taken back: it was left. */
const leftAfter = 300_000

/** What a worker says: its answer for now, its last one, or what it threw. */
export type Said = { value: unknown; ended?: { spent: boolean }; threw?: { heavy: boolean; stack: string } }

/** How long a worker is kept for the next who comes, in milliseconds; its memory is then given back. */
const keptFor = 30_000

/**
 * Where a worker's own file is, beside the file that names it: TypeScript where that runs from source, as in tests,
 * and JavaScript where it was built. It is run by Node itself, so neither it nor what it imports may be JSX.
 */
export const workerFile = (beside: string, name: string): URL =>
  new URL(`./${name}${beside.endsWith('.ts') ? '.ts' : '.js'}`, beside)

/** Workers of one kind. What comes of strangers is read in one, so that a hostile file costs a worker and no more. */
export class Workers {
  private readonly file: URL
  private readonly limits: WorkerLimits
  private busy = 0
  private readonly queue: (() => void)[] = []
  private readonly idle: { worker: Worker; end: NodeJS.Timeout }[] = []

  constructor(file: URL, limits: WorkerLimits) {
    this.file = file
    this.limits = limits
  }

  /** Whether whoever came now would be turned away. */
  get full(): boolean {
    return this.busy >= this.limits.atOnce && this.queue.length >= this.limits.waiting
  }

  /**
   * A worker of one's own until it is given back, which must be done. Undefined where too many wait already; who is
   * patient, as a job is, waits all the same.
   */
  async take(patient = false): Promise<Held | undefined> {
    if (this.full && !patient) return undefined
    if (this.busy >= this.limits.atOnce) await new Promise<void>(free => this.queue.push(free))
    else this.busy++
    const kept = this.idle.pop()
    if (kept) clearTimeout(kept.end)
    const worker = kept?.worker ?? this.start()
    worker.ref()
    return new Held(worker, this.limits.seconds, sound => this.back(worker, sound))
  }

  private start(): Worker {
    const { megabytes } = this.limits
    const worker = new Worker(this.file, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
      execArgv: [],
      env: {},
    })
    // One that falls while nobody holds it is not kept; one that is held tells its holder.
    worker.on('error', () => {})
    worker.on('exit', () => {
      const at = this.idle.findIndex(one => one.worker === worker)
      if (at >= 0) clearTimeout(this.idle.splice(at, 1)[0]!.end)
    })
    return worker
  }

  private back(worker: Worker, sound: boolean): void {
    worker.unref()
    if (sound) {
      const end = setTimeout(() => {
        this.idle.splice(
          this.idle.findIndex(one => one.worker === worker),
          1,
        )
        void worker.terminate()
      }, keptFor)
      end.unref()
      this.idle.push({ worker, end })
    } else void worker.terminate()
    const next = this.queue.shift()
    if (next) next()
    else this.busy--
  }
}

/** A worker that one holder talks with in turns: a message, an answer. */
export class Held {
  private readonly worker: Worker
  private readonly seconds: number
  private readonly back: (sound: boolean) => void
  private state: 'open' | 'ended' | 'gone' | 'back' = 'open'
  private left: NodeJS.Timeout | undefined

  constructor(worker: Worker, seconds: number, back: (sound: boolean) => void) {
    this.worker = worker
    this.seconds = seconds
    this.back = back
  }

  /**
   * The answer to a message. `transfer`: what of it is handed over rather than copied, and is gone here.
   * @throws WorkerGone where none comes; Error where the work itself has a fault.
   */
  async turn(message: unknown, transfer: ArrayBuffer[] = []): Promise<unknown> {
    clearTimeout(this.left)
    if (this.state !== 'open') throw new WorkerGone('left')
    const said = await this.answer(message, transfer)
    this.left = setTimeout(() => this.give(), leftAfter)
    this.left.unref()
    if (said.threw?.heavy) this.state = 'gone'
    if (said.threw?.heavy) throw new WorkerGone('memory')
    if (said.threw) throw new Error(`in a worker: ${said.threw.stack}`)
    if (said.ended) this.state = said.ended.spent ? 'gone' : 'ended'
    return said.value
  }

  /** Gives the worker back: one that has not ended its work, or holds much memory, is put an end to. */
  give(): void {
    clearTimeout(this.left)
    if (this.state === 'back') return
    const sound = this.state === 'ended'
    this.state = 'back'
    this.back(sound)
  }

  private answer(message: unknown, transfer: ArrayBuffer[]): Promise<Said> {
    const { worker } = this
    return new Promise((resolve, reject) => {
      const gone = (why: string) => {
        settle()
        this.state = 'gone'
        reject(new WorkerGone(why))
      }
      const late = setTimeout(() => {
        gone('time')
        void worker.terminate()
      }, this.seconds * 1000)
      const onSaid = (said: Said) => {
        settle()
        resolve(said)
      }
      const onError = (error: Error & { code?: string }) =>
        gone(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : `fell: ${error.message}`)
      const onExit = () => gone('fell')
      const settle = () => {
        clearTimeout(late)
        worker.off('message', onSaid).off('error', onError).off('exit', onExit)
      }
      worker.on('message', onSaid).on('error', onError).on('exit', onExit)
      worker.postMessage(message, transfer)
    })
  }
}
