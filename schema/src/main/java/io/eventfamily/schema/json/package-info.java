/** JSON as documents for people need it: read strictly, with places, and written for a review. */
@NullMarked
package io.eventfamily.schema.json;

import org.jspecify.annotations.NullMarked;
