# Words after which a date lies ahead. Hand-written for Concord, under the licence of the project.
[CUE future]
(буде|будуть|планує|планують|має намір|мають намір|набуде чинності|набирає чинності|починаючи з|майбутн(ій|я|є|і)|запланован(о|ий|а|е|і))
