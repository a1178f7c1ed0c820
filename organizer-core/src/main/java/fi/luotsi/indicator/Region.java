package fi.luotsi.indicator;

import fi.luotsi.language.Name;

/** An area that observations are made of. */
public record Region(RegionCode code, RegionLevel level, Name name) {}
