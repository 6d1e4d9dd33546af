// Written into the files by the build.

/** The app chunk, in `chunks/` beside parlor.js, for example `app-4f2a.js`. */
declare const __PARLOR_APP_FILE__: string;
/** What invites visitors, likewise. */
declare const __PARLOR_ENGAGE_FILE__: string;
/** What carries the commands out, likewise. */
declare const __PARLOR_WIDGET_FILE__: string;
declare const __PARLOR_VERSION__: string;
