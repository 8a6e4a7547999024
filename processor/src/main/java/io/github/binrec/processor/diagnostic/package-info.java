/**
 * What the compiler tells the user: a catalogue of stable codes, and the one place that prints what is wrong with a type.
 *
 * <p>A rule never prints; it adds a diagnostic to the report of the type that it looks at. The package refers to the
 * compiler's elements and annotation mirrors, because only they carry a position, and looks at nothing in them but their
 * file.
 */
@NullMarked
package io.github.binrec.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
