import "./trust.js";
