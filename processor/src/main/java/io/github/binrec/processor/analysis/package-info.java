/**
 * From an annotated type to its model, or to what is wrong with it.
 *
 * <p>{@link io.github.binrec.processor.analysis.TypeAnalyzer} is the entry. With the root it is the only package that looks
 * into {@code javax.lang.model}. {@link io.github.binrec.processor.analysis.graph.Components} reads what the user declared,
 * whichever way javac hands it out; everything else turns that into the model or adds to the report.
 *
 * <p>What is here is about a type as a whole: a record or class, a sealed type, what is missing, misplaced or suppressed. Below
 * it, each using only those to its right: {@code types}, {@code defaults}, {@code graph}, {@code custom} and {@code making},
 * {@code remedy} and {@code subject}, {@code language}.
 *
 * <p>Every decision about a type comes from what is reachable from its declaration, as incremental builds demand.
 */
@NullMarked
package io.github.binrec.processor.analysis;

import org.jspecify.annotations.NullMarked;
