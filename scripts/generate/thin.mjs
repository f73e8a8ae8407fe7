import { mapSchema } from './schemas.mjs'

/** Fields that say where something stands; `--no-positions` leaves them out. */
const PLACES = ['position', 'place', 'fieldPositions', 'rowLines']

const withoutPlaces = (schema) =>
  Array.isArray(schema.required)
    ? { ...schema, required: schema.required.filter((name) => !PLACES.includes(name)) }
    : schema

/**
 * The form of a schema that thinned output (`--fields`, `--no-blocks`, `--no-tables`, `--no-positions`) fits:
 * any field of a document may be absent, and any place of any node. What is there is held to the same rules.
 * An appointment keeps its `position`, which is a post and not a place.
 */
export function thinSchema(name, schema) {
  const thin = mapSchema(schema, withoutPlaces)
  if (name === 'document') {
    thin.$defs.fields.required = ['type']
    thin.$defs.Appointment.required = ['action', 'person', 'position']
  }
  return {
    ...thin,
    $id: schema.$id.replace('/schemas/', '/schemas/thin/'),
    description: `Thinned form: fields may be left out. ${schema.description}`,
    'x-description-zh': `精简形式，可省略字段。${schema['x-description-zh']}`,
  }
}
