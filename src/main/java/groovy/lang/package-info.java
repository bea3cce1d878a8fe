/** One empty class, so that a library need not look for it in vain at every start. */
@NullMarked
package groovy.lang;

import org.jspecify.annotations.NullMarked;
