package io.github.binrec.processor.codegen;

import io.github.binrec.processor.codegen.emitter.Emitters;
import io.github.binrec.processor.codegen.emitter.FixedWidthEmitter;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.ReservedModel;
import java.util.List;

/** A part of a record's bytes that one piece of code writes or reads. */
sealed interface Segment {

    /** {@return how many fields it has, by which the size of its code is judged} */
    int weight();

    /**
     * Fields of fixed width that are always there. Together with the bitmap before the first they stay below what the
     * window gives at once.
     *
     * @param fields the fields
     */
    record Run(List<FieldModel> fields) implements Segment {
        public Run {
            fields = List.copyOf(fields);
            int width =
                    fields.stream().mapToInt(field -> emitter(field).width()).sum();
            if (Bitmap.MAX_BYTES + width > RuntimeNames.MAX_RUN) {
                throw new IllegalArgumentException("a run of " + width + " bytes is too long");
            }
        }

        @Override
        public int weight() {
            return fields.size();
        }

        /** {@return the bytes of all fields} */
        int width() {
            return fields.stream().mapToInt(field -> emitter(field).width()).sum();
        }

        /** Returns the emitter of a field in a run. */
        static FixedWidthEmitter emitter(FieldModel field) {
            return (FixedWidthEmitter) Emitters.of(field.type());
        }
    }

    /**
     * A field by itself.
     *
     * @param field the field
     */
    record Single(FieldModel field) implements Segment {
        @Override
        public int weight() {
            return 1;
        }
    }

    /**
     * A body that only data of the past has.
     *
     * @param reserved the field that it belonged to
     */
    record Skipped(ReservedModel reserved) implements Segment {
        @Override
        public int weight() {
            return 1;
        }
    }
}
