/**
 * From an annotated type to its model, or to what is wrong with it.
 *
 * <p>{@link io.github.binrec.processor.analysis.TypeAnalyzer} is the entry. With the root it is the only package that looks
 * into {@code javax.lang.model}. Two steps: {@link io.github.binrec.processor.analysis.Components} reads what the user
 * declared, whichever way javac hands it out; everything else turns that into the model or adds to the report.
 *
 * <p>Every decision about a type comes from what is reachable from its declaration, as incremental builds demand.
 */
@NullMarked
package io.github.binrec.processor.analysis;

import org.jspecify.annotations.NullMarked;
