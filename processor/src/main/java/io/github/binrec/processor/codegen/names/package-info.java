/**
 * The names that generated code uses: those of the runtime it calls, those of its own members, and those of the variables
 * of a method.
 */
@NullMarked
package io.github.binrec.processor.codegen.names;

import org.jspecify.annotations.NullMarked;
