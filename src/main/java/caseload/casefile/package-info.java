/** The folder on disk: read, add, amend, check. The only room that knows YAML, CSV and files. */
@NullMarked
package caseload.casefile;

import org.jspecify.annotations.NullMarked;
