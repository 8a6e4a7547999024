package io.github.binrec.processor.codegen;

import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.RecordModel;

/** The code that counts how deep values nest. */
final class DepthCode {
    private DepthCode() {}

    /** {@code out}, as in {@code Depth.enterWrite(out)}, or {@code out, 2} where a value counts as several levels. */
    static Object[] arguments(RecordModel model, Scope scope) {
        return model.levels() == 1 ? new Object[] {scope.stream()} : new Object[] {scope.stream(), model.levels()};
    }
}
