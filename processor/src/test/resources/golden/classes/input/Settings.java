package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Ignore;
import org.jspecify.annotations.Nullable;

/** Made by setters and fields, those of its superclass among them. */
@BinaryRecord
public class Settings extends Dated {
    private boolean loud;

    @Nullable String note;

    @Ignore
    private int used;

    public boolean isLoud() {
        return loud;
    }

    public void setLoud(boolean loud) {
        this.loud = loud;
    }

    public int used() {
        return used;
    }
}

class Dated {
    protected long at;
}
