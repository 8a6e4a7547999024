package com.example.fair;

import com.example.animals.Animal;
import com.example.orders.Point;
import com.example.shipping.Parcel;
import com.google.auto.value.AutoValue;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Tag;
import org.immutables.value.Value;

/** What the other processors make as variants of a sealed type. */
@BinaryRecord
public sealed interface Exhibit {
    Point place();

    @BinaryRecord
    @Tag(1)
    @AutoValue
    abstract non-sealed class Living implements Exhibit {
        @Override
        public abstract Point place();

        public abstract Animal animal();

        public static Living create(Point place, Animal animal) {
            return new AutoValue_Exhibit_Living(place, animal);
        }
    }

    @BinaryRecord
    @Tag(2)
    @Value.Immutable
    non-sealed interface Packed extends Exhibit {
        Parcel parcel();
    }

    @BinaryRecord
    @Tag(3)
    @lombok.Value
    final class Empty implements Exhibit {
        Point place;

        @Override
        public Point place() {
            return place;
        }
    }
}
