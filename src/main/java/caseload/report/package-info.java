/** Counts, compares and hides small numbers. Pure: it can open no file. */
@NullMarked
package caseload.report;

import org.jspecify.annotations.NullMarked;
