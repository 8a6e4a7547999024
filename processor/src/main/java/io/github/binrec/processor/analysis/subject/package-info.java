/**
 * The type that is looked at: its components as the user declared them, what messages are about, and what was found wrong.
 */
@NullMarked
package io.github.binrec.processor.analysis.subject;

import org.jspecify.annotations.NullMarked;
