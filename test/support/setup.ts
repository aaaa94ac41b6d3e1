import { subscribe } from '../../src/rooms/events/index.ts'

// A test says itself what reacts to events where something is to; elsewhere nothing does.
subscribe([], null)
