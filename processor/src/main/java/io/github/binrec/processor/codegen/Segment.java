package io.github.binrec.processor.codegen;

import io.github.binrec.processor.codegen.emitter.Emitters;
import io.github.binrec.processor.codegen.emitter.FixedWidthEmitter;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.ReservedModel;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.TextEncoding;
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
     * Fields of fixed width and strings, side by side, of which some can be absent: what is written into room that is made at once for
     * the most that they can take. With the bitmap before the first that is no more than the window gives.
     *
     * @param fields the fields
     */
    record Mixed(List<FieldModel> fields) implements Segment {
        public Mixed {
            fields = List.copyOf(fields);
            int most = fields.stream().mapToInt(Mixed::most).sum();
            if (Bitmap.MAX_BYTES + most > RuntimeNames.MAX_RUN) {
                throw new IllegalArgumentException("a run of up to " + most + " bytes is too long");
            }
        }

        @Override
        public int weight() {
            return fields.size();
        }

        /** {@return the bytes of all fields of fixed width} */
        int fixedWidth() {
            return fields.stream()
                    .filter(field -> !isString(field))
                    .mapToInt(Mixed::most)
                    .sum();
        }

        /** Tells whether a field is primitive and has no other of fixed width beside it, so that it costs nothing to name it. */
        boolean isNumberAlone(FieldModel field) {
            int index = fields.indexOf(field);
            return field.javaType().isPrimitive() && !isFixedAt(index - 1) && !isFixedAt(index + 1);
        }

        private boolean isFixedAt(int index) {
            return index >= 0
                    && index < fields.size()
                    && !isString(fields.get(index))
                    && !Components.isAbsentable(fields.get(index));
        }

        /** Tells whether a field can be in such a segment. */
        static boolean canHold(FieldModel field) {
            return field.presence() != Presence.FLAG
                    && (isString(field) || Components.bodyEmitter(field.type()) instanceof FixedWidthEmitter);
        }

        /** Tells whether what a field has for a body is a compact string. */
        static boolean isString(FieldModel field) {
            return Components.bodyType(field.type()) instanceof Text text && text.encoding() == TextEncoding.COMPACT;
        }

        /** {@return the most bytes for which a field may need room} */
        static int most(FieldModel field) {
            return Components.bodyEmitter(field.type()) instanceof FixedWidthEmitter emitter
                    ? emitter.width()
                    : RuntimeNames.MAX_STRING_ROOM;
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
