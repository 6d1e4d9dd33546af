// Written into the files by the build.

/** See scripts/textNames.ts. */
declare const __PARLOR_TEXT_NAMES__: Readonly<Record<import('./allTexts').TextGroup, import('./ownStrings').TextNames>>;
