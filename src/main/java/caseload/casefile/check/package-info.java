/**
 * What is wrong in a caseload's folder: one small class a finding, named for it, with its code, its
 * place and what to do. Looking changes nothing.
 */
@NullMarked
package caseload.casefile.check;

import org.jspecify.annotations.NullMarked;
