/**
 * What changed from one version of a family to the next, and which readers it breaks. See {@link
 * io.eventfamily.schema.compatibility.Comparison}.
 */
@NullMarked
package io.eventfamily.schema.compatibility;

import org.jspecify.annotations.NullMarked;
