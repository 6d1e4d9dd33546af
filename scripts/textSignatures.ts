// What each text is given, read off the types: src/i18n/allTexts.ts through the compiler.

import path from 'node:path';
import ts from 'typescript';
import { root } from './buildSettings';

export type Given = 'text' | 'number' | 'flag' | 'names';

/** By place, `conversation.ending.unsent`; null for a text that is given nothing. */
export function textSignatures(): ReadonlyMap<string, readonly Given[] | null> {
  const file = path.join(root, 'src/i18n/allTexts.ts');
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([file], { ...options, types: [], noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declaration = source?.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === 'AllTexts',
  );
  if (!declaration) throw new Error(`${file} declares no AllTexts`);
  const found = new Map<string, readonly Given[] | null>();

  const visit = (type: ts.Type, where: readonly string[]): void => {
    for (const property of checker.getPropertiesOfType(type)) {
      const place = [...where, property.name];
      const inner = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, declaration));
      const [signature] = inner.getCallSignatures();
      if (signature) found.set(place.join('.'), signature.getParameters().map(kindOf));
      else if (inner.flags & ts.TypeFlags.StringLike) found.set(place.join('.'), null);
      else visit(inner, place);
    }
  };
  const kindOf = (parameter: ts.Symbol): Given => {
    const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, declaration));
    if (type.flags & ts.TypeFlags.NumberLike) return 'number';
    if (type.flags & (ts.TypeFlags.BooleanLike | ts.TypeFlags.Union)) return 'flag';
    return type.flags & ts.TypeFlags.StringLike ? 'text' : 'names';
  };
  visit(checker.getTypeAtLocation(declaration), []);
  return found;
}
