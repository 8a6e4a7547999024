/**
 * What annotated types are made of, directly and through others: components, variants, type arguments, levels of depth, least
 * sizes. Good for one round of the compiler.
 */
@NullMarked
package io.github.binrec.processor.analysis.graph;

import org.jspecify.annotations.NullMarked;
