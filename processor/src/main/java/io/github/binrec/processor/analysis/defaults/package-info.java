/**
 * The texts of {@code @Default}: what they may say, and the expressions that they become.
 */
@NullMarked
package io.github.binrec.processor.analysis.defaults;

import org.jspecify.annotations.NullMarked;
