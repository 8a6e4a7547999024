/** The annotations that turn a type into a binary record. */
@NullMarked
package io.github.binrec.annotations;

import org.jspecify.annotations.NullMarked;
