/** Past forms that do not end in -ed, of the irregular verbs that are frequent in news. A closed list; no form is also a present. */
export const irregularPast: ReadonlySet<string> = new Set(
  'was were had did said told met took came went began held made gave saw fell rose left became found got struck shot spoke wrote won lost led sent brought bought sold paid flew drove broke chose grew kept knew sat stood swore thought fought sought taught caught understood withdrew overthrew dealt built spent heard ran sank shook drew threw fled sprang stole hid forbade'.split(
    ' ',
  ),
);
