// JSON Schema of the options, read off their types: editors complete and check a configuration file by it.

import path from 'node:path';
import ts from 'typescript';
import { root } from './buildSettings';
import { declaredOptions } from './declaredOptions';

export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
}

export interface OptionsSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** Null: JSON cannot hold it. */
type Possible = JsonSchema | null;

/** What JSON cannot hold, such as functions, is left out, also where it is one of several possibilities. */
export function optionsSchema(): OptionsSchema {
  const { declaration, checker } = declaredOptions();
  const { schemaOf, definitions } = reader(checker);
  const options = schemaOf(checker.getTypeAtLocation(declaration), true);
  return {
    ...{ $schema: 'http://json-schema.org/draft-07/schema#', title: 'Options of Parlor' },
    ...options,
    properties: {
      // The file names its schema.
      $schema: { type: 'string' },
      ...options?.properties,
      // Their types are those of functions that build a sentence; a site gives them as texts.
      strings: { description: 'Own texts instead of built-in ones, see docs/languages.md.', type: 'object' },
    },
    definitions: Object.fromEntries([...definitions].flatMap(([name, schema]) => (schema ? [[name, schema]] : []))),
  };
}

function reader(checker: ts.TypeChecker) {
  /** Those with a name, which may mention themselves. */
  const definitions = new Map<string, Possible>();

  function schemaOf(type: ts.Type, isOutermost = false): Possible {
    const name = isOutermost ? undefined : nameOf(type);
    if (!name) return inlineSchema(type);
    if (!definitions.has(name)) {
      // Until it is known, for those within it.
      definitions.set(name, {});
      definitions.set(name, inlineSchema(type));
    }
    return definitions.get(name) ? { $ref: `#/definitions/${name}` } : null;
  }

  function inlineSchema(type: ts.Type): Possible {
    if (type.isUnion()) return unionSchema(type);
    if (type.isStringLiteral()) return { enum: [type.value] };
    if (type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
    if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return {};
    if (!(type.flags & ts.TypeFlags.Object) || type.getCallSignatures().length > 0) return null;
    const element = checker.isArrayLikeType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
    if (!element) return objectSchema(type);
    const items = schemaOf(element);
    return items && { type: 'array', items };
  }

  function unionSchema(type: ts.UnionType): Possible {
    const known = type.types.flatMap((member) => schemaOf(member) ?? []);
    const words = known.flatMap((schema) => schema.enum ?? []);
    const isBoolean = [true, false].every((value) => known.some((schema) => schema.const === value));
    const others = known.filter((schema) => !schema.enum && !(isBoolean && typeof schema.const === 'boolean'));
    const all = [
      ...(words.length > 0 ? [{ enum: words }] : []),
      ...(isBoolean ? [{ type: 'boolean' }] : []),
      ...others,
    ];
    return all.length > 1 ? { anyOf: all } : (all[0] ?? null);
  }

  function objectSchema(type: ts.Type): Possible {
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    for (const member of type.getProperties()) {
      const isOptional = Boolean(member.flags & ts.SymbolFlags.Optional);
      const schema = schemaOf(checker.getNonNullableType(checker.getTypeOfSymbol(member)));
      if (schema) {
        const words = ts.displayPartsToString(member.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
        properties[member.name] = { ...(words ? { description: words } : {}), ...schema };
        if (!isOptional) required.push(member.name);
      } else if (!isOptional) return null;
    }
    if (!index && Object.keys(properties).length === 0) return null;
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: index ? (schemaOf(index) ?? true) : false,
    };
  }

  return { schemaOf, definitions };
}

/** Of a type of ours; nothing for `Record`, lists and what has no name. */
function nameOf(type: ts.Type): string | undefined {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const isOurs = symbol?.declarations?.some((declaration) =>
    declaration.getSourceFile().fileName.startsWith(path.join(root, 'src')),
  );
  const hasName = symbol && /^[A-Z]\w*$/.test(symbol.name) && !type.aliasTypeArguments;
  return isOurs && hasName && (type.flags & ts.TypeFlags.Object || type.isUnion()) ? symbol.name : undefined;
}
