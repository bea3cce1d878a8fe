/**
 * Decides which figures of a report a reader may see, so that no count of a few children can be
 * read or worked out from it. Knows counts and equations only, never a mentee.
 *
 * <p>Three steps: {@link Small} finds what tells too much by itself, {@link Hiding} hides partners
 * until {@link Attack} finds nothing exposed, {@link Disclosure} says what to print instead.
 *
 * <p>The conventions, all of which the reader is taken to know:
 *
 * <ul>
 *   <li>A count of 1 up to one less than the threshold is hidden, and so is an amount that comes
 *       from so few children. Zeros are printed unless they have to shield something, or unless the
 *       audience is told of none; a reader strikes zeros out wherever none was hidden.
 *   <li>A hidden figure is safe while three values of it remain possible; an amount hidden for its
 *       few children also while it is not known to a tenth. A figure that is hidden only to shield
 *       another may be told by earlier reports. Hidden counts that are known to be a few children
 *       together are not safe.
 *   <li>"Fewer than 5" is said of a count hidden alone. Where several are hidden together all are
 *       "not shown", for words that tell small counts from their partners let the reader narrow
 *       both.
 *   <li>A category that holds everybody in its total is hidden while that total is under twice the
 *       threshold, so that its zeros fall with it. A sensitive figure is hidden at any size when it
 *       is everybody or nobody.
 *   <li>Where some children are counted out of others, the rest is guarded like a printed count.
 *   <li>Every report issued before counts as known for good; a difference between two reports is
 *       guarded when it is named as an unprinted figure.
 * </ul>
 *
 * <p>What stays open: a reader who runs this very program on every table that fits may rule out
 * tables for which it would have chosen another partner. Over all one-way tables of 20 children in
 * four categories that are printed with their total, that pins a small count in 13 of 1,616. A row
 * that a report leaves out because too few are behind it is no figure here; a reader who compares
 * it with other reports' rows may narrow "fewer than 5".
 */
@NullMarked
package caseload.report.disclosure;

import org.jspecify.annotations.NullMarked;
