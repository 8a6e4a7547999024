/** A catalogue of the running JDK's own types. */
@NullMarked
package io.github.binrec.samples.catalog;

import org.jspecify.annotations.NullMarked;
