/**
 * What readers accept of what writers write. A writer is closed: it writes what its family
 * declares, in the form that generated codecs give it. A reader accepts what generated codecs
 * accept.
 */
@NullMarked
package io.eventfamily.schema.acceptance;

import org.jspecify.annotations.NullMarked;
