// The declaration of the options, which the schema and the page of documentation are read off.

import path from 'node:path';
import ts from 'typescript';
import { root } from './buildSettings';

export function declaredOptions(): { readonly declaration: ts.InterfaceDeclaration; readonly checker: ts.TypeChecker } {
  const file = path.join(root, 'src/contract.ts');
  const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2022, noEmit: true });
  const declaration = program
    .getSourceFile(file)
    ?.statements.find(
      (statement): statement is ts.InterfaceDeclaration =>
        ts.isInterfaceDeclaration(statement) && statement.name.text === 'ParlorOptions',
    );
  if (!declaration) throw new Error('src/contract.ts declares no ParlorOptions');
  return { declaration, checker: program.getTypeChecker() };
}
