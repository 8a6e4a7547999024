package io.github.binrec.processor.codegen;

import io.github.binrec.processor.codegen.Segment.Mixed;
import io.github.binrec.processor.codegen.Segment.Run;
import io.github.binrec.processor.codegen.Segment.Single;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a record into segments to write. Room is made once for as many fields as possible: what a stream does for it takes longer than
 * most fields.
 */
final class WrittenSegments {
    /** The bytes for which room is made at once, without those of a bitmap. */
    private static final int MAX_ROOM = RuntimeNames.MAX_RUN - Bitmap.MAX_BYTES;

    private final boolean portions;
    private final boolean hasBitmap;
    private final List<Segment> segments = new ArrayList<>();
    private final List<FieldModel> together = new ArrayList<>();
    private int room;

    private WrittenSegments(RecordModel model) {
        portions = Segments.needPortions(model);
        hasBitmap = new Bitmap(model).bytes() > 0;
    }

    /**
     * Returns the segments, in order.
     *
     * @param model the record
     * @return the segments
     */
    static List<Segment> of(RecordModel model) {
        WrittenSegments cut = new WrittenSegments(model);
        model.byId().forEach(cut::add);
        cut.end();
        return cut.segments;
    }

    private void add(FieldModel field) {
        if (field.presence() == Presence.FLAG) {
            return; // no bytes of its own
        }
        if (!canJoin(field)) {
            end();
            segments.add(new Single(field));
            return;
        }
        if (together.size() == Segments.MAX_FIELDS || room + Mixed.most(field) > MAX_ROOM) {
            end();
        }
        together.add(field);
        room += Mixed.most(field);
    }

    /** The portions of a large record are given no components, only the bits that tell which of them are there. */
    private boolean canJoin(FieldModel field) {
        return Mixed.canHold(field) && !(portions && Components.isAbsentable(field));
    }

    private void end() {
        boolean behindBitmap = segments.isEmpty() && hasBitmap && !portions;
        if (together.stream().noneMatch(WrittenSegments::needsMixed)) {
            if (!together.isEmpty()) {
                segments.add(new Run(together));
            }
        } else if (together.size() > 1 || behindBitmap) {
            segments.add(new Mixed(together));
        } else {
            segments.add(new Single(together.get(0)));
        }
        together.clear();
        room = 0;
    }

    private static boolean needsMixed(FieldModel field) {
        return Mixed.isString(field) || Components.isAbsentable(field);
    }
}
