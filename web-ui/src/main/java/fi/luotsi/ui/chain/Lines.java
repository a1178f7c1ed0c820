package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.List;

/** Words broken into short lines, without a font to measure with: a width is a number of letters. */
final class Lines {

    private Lines() {}

    /** At most so many lines of at most so many letters; what does not fit ends in an ellipsis. */
    static List<String> of(String words, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            var rest = word;
            while (!rest.isEmpty()) {
                int room = letters - (line.isEmpty() ? 0 : line.length() + 1);
                if (rest.length() <= room) {
                    line.append(line.isEmpty() ? "" : " ").append(rest);
                    rest = "";
                } else if (line.isEmpty()) {
                    lines.add(rest.substring(0, letters - 1) + "-");
                    rest = rest.substring(letters - 1);
                } else {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.size() <= most ? List.copyOf(lines) : shortened(lines, letters, most);
    }

    private static List<String> shortened(List<String> lines, int letters, int most) {
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.getLast();
        kept.set(most - 1, last.substring(0, Math.min(last.length(), letters - 1)) + "…");
        return List.copyOf(kept);
    }
}
