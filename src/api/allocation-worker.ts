import { answerInTurns } from '../platform/worker-turns.ts'
import { type Asked, allocationOf } from './allocation.ts'

/** Reads, checks and reckons one request in a worker: bytes in, the answer's bytes out. */
answerInTurns(async first => allocationOf(first as Asked))
