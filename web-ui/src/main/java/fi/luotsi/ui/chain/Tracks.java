package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.List;

/** Lines side by side in one gutter or corridor: each takes the first track on which it touches no other. */
final class Tracks {

    private final List<List<int[]>> taken = new ArrayList<>();

    /** The number of the track, from 0. */
    int take(int one, int other) {
        var span = new int[] {Math.min(one, other), Math.max(one, other)};
        int track = 0;
        while (track < taken.size() && taken.get(track).stream().anyMatch(used -> used[0] <= span[1] && span[0] <= used[1])) {
            track++;
        }
        if (track == taken.size()) {
            taken.add(new ArrayList<>());
        }
        taken.get(track).add(span);
        return track;
    }

    int count() {
        return taken.size();
    }
}
