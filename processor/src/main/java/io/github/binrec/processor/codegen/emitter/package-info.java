/** How a value of each kind is written, read and measured: one emitter for each kind, the three side by side. */
@NullMarked
package io.github.binrec.processor.codegen.emitter;

import org.jspecify.annotations.NullMarked;
