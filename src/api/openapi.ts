import { requestJsonSchemas } from '../rooms/calculation/index.ts'
import { apiRoutes } from '../routes.ts'

type Schema = Record<string, unknown>

/** Schemas by name, with what they define put beside them, since a document has one place for all. */
function components(): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const [name, made] of Object.entries(requestJsonSchemas())) {
    const moved = JSON.parse(
      JSON.stringify(made).replaceAll('"#/$defs/', `"#/components/schemas/${name}.`),
    ) as Schema & { $defs?: Record<string, unknown> }
    const { $defs = {}, $schema, ...schema } = moved
    // A schema that refers to itself as a whole means this one.
    all[name] = JSON.parse(
      JSON.stringify(schema).replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${name}"`),
    )
    for (const [inner, one] of Object.entries($defs)) all[`${name}.${inner}`] = one
  }
  return {
    ...all,
    Problems: {
      type: 'object',
      required: ['code', 'problems'],
      properties: {
        code: { type: 'string' },
        problems: {
          type: 'array',
          items: {
            type: 'object',
            required: ['message'],
            properties: {
              path: { type: 'string', description: 'Where in the request, as schemes[2].rule.amount' },
              message: { type: 'string', description: 'What is wrong and what to do' },
            },
          },
        },
        more: { type: 'integer' },
      },
    },
  }
}

const json = (ref: string) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${ref}` } },
})
const parameter = (name: string, place: 'path' | 'query', description: string) => ({
  name,
  in: place,
  required: place === 'path',
  description,
  schema: { type: 'string' },
})
const templated = (path: string) => path.replace(/:(\w+)/g, '{$1}')

/** The OpenAPI 3.1 document of the API, made of the schemas that read the requests. */
export const openapi = (url: string): unknown => ({
  openapi: '3.1.0',
  info: {
    title: 'Handlingsrom',
    version: '1',
    description:
      'Utmåling som tjeneste: det samme som «handlingsrom allocate», uten database. Ingenting som sendes, blir lagret.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url }],
  paths: {
    [apiRoutes.apiAllocate]: {
      post: {
        operationId: 'allocate',
        summary: 'Regner ut ett års utmåling av det som sendes',
        parameters: [
          parameter('forklar', 'query', 'Kommune og ordning, som «m-1,ordning-a»: svaret forklarer tallet'),
          parameter('sprak', 'query', 'nb, nn eller en'),
        ],
        requestBody: { required: true, content: json('Request') },
        responses: {
          200: {
            description: 'Utmålingen',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['run'],
                  properties: {
                    run: { $ref: '#/components/schemas/Run' },
                    explanation: { type: 'object' },
                  },
                },
              },
            },
          },
          413: { description: 'For stor', content: json('Problems') },
          422: {
            description: 'Feil i det som ble sendt, eller en pott som er for liten',
            content: json('Problems'),
          },
          400: { description: 'Forespørselen ble brutt', content: json('Problems') },
          429: { description: 'For mange venter; prøv igjen', content: json('Problems') },
        },
      },
    },
    [templated(apiRoutes.apiRun)]: {
      get: {
        operationId: 'finalRun',
        summary: 'Den fastsatte utmålingen for et program og et år',
        parameters: [
          parameter('programme', 'path', 'Programmets id'),
          parameter('year', 'path', 'Året, med fire siffer'),
        ],
        responses: {
          200: { description: 'Utmålingen', content: json('Run') },
          404: { description: 'Ingen fastsatt utmåling', content: json('Problems') },
        },
      },
    },
    [templated(apiRoutes.apiGrants)]: {
      get: {
        operationId: 'grants',
        summary:
          'Tilsagnene i et program til hver kommune, som åpne data etter 360Giving 1.4, med beregnet andel fra hver ordning',
        parameters: [parameter('programme', 'path', 'Programmets id')],
        responses: {
          200: {
            description: 'Tilsagnene',
            content: { 'application/json': { schema: { type: 'object', required: ['grants'] } } },
          },
          404: { description: 'Ingen tilsagn', content: json('Problems') },
        },
      },
    },
    [apiRoutes.apiRuleSchema]: {
      get: {
        operationId: 'ruleSchema',
        summary: 'JSON Schema for regler',
        responses: {
          200: { description: 'Skjemaet', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
    [apiRoutes.apiDocument]: {
      get: {
        operationId: 'document',
        summary: 'Dette dokumentet',
        responses: {
          200: { description: 'Dokumentet', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
  },
  components: { schemas: components() },
})
