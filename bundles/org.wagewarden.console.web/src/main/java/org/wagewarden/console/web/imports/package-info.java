/** Imports of tables: upload, columns, dry run, correction, run, undo. Nothing here knows what is imported. */
package org.wagewarden.console.web.imports;
